import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readBody } from "@ocop/request"
import type { PlanRow } from "../../../../../modules/annual-cycle/rows"
import { writePlanWorkflow } from "../../../../../workflows/year"
import { MentorBody } from "../../../../../year/bodies"
import { nowText, rolesOf, seen, yearOfOcop } from "../../../../../year/caller"
import { planDetail } from "../../../../../year/details"

/** The row, if the caller may see it. Throws not_found. */
export async function reach(req: AuthenticatedMedusaRequest): Promise<PlanRow> {
  const [row] = await yearOfOcop(req).listBusinessPlans({ id: req.params.id! }, { take: 1 })
  return seen(row as PlanRow | undefined, callerOf(req), "plan", "phương án")
}

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ plan: await planDetail(req.scope, await reach(req), rolesOf(callerOf(req))) })
}

/** Names the body that mentors the product, and the person who does it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await reach(req)
  const { mentor_body, mentor_user_id } = readBody(req, MentorBody)
  await writePlanWorkflow(req.scope).run({ input: { id: req.params.id!, mentor: { mentor_body, mentor_user_id: mentor_user_id ?? null }, at: nowText() } })
  return GET(req, res)
}
