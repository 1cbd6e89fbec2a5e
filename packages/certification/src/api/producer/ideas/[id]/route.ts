import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readBody } from "@ocop/request"
import type { IdeaRow } from "../../../../modules/annual-cycle/rows"
import { writeIdeaWorkflow } from "../../../../workflows/year"
import { IdeaChange } from "../../../../year/bodies"
import { nowText, owned, ownProducer, rolesOf, yearOfOcop } from "../../../../year/caller"
import { ideaDetail } from "../../../../year/details"

/** The row, if it is the caller's own. Throws not_found. */
export async function own(req: AuthenticatedMedusaRequest): Promise<IdeaRow> {
  const [row] = await yearOfOcop(req).listProductIdeas({ id: req.params.id! }, { take: 1 })
  return owned(row as IdeaRow | undefined, ownProducer(req), "ý tưởng")
}

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ idea: await ideaDetail(req.scope, await own(req), rolesOf(callerOf(req))) })
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id, producer_id } = await own(req)
  await writeIdeaWorkflow(req.scope).run({ input: { ...readBody(req, IdeaChange), id, producer_id, at: nowText() } })
  return GET(req, res)
}
