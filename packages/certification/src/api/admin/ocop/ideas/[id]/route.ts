import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { IdeaRow } from "../../../../../modules/annual-cycle/rows"
import { rolesOf, seen, yearOfOcop } from "../../../../../year/caller"
import { ideaDetail } from "../../../../../year/details"

/** The row, if the caller may see it. Throws not_found. */
export async function reach(req: AuthenticatedMedusaRequest): Promise<IdeaRow> {
  const [row] = await yearOfOcop(req).listProductIdeas({ id: req.params.id! }, { take: 1 })
  return seen(row as IdeaRow | undefined, callerOf(req), "idea", "ý tưởng")
}

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ idea: await ideaDetail(req.scope, await reach(req), rolesOf(callerOf(req))) })
}
