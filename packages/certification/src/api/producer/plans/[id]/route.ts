import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readBody } from "@ocop/request"
import type { PlanRow } from "../../../../modules/annual-cycle/rows"
import { writePlanWorkflow } from "../../../../workflows/year"
import { PlanChange } from "../../../../year/bodies"
import { nowText, owned, ownProducer, rolesOf, yearOfOcop } from "../../../../year/caller"
import { planDetail } from "../../../../year/details"

/** The row, if it is the caller's own. Throws not_found. */
export async function own(req: AuthenticatedMedusaRequest): Promise<PlanRow> {
  const [row] = await yearOfOcop(req).listBusinessPlans({ id: req.params.id! }, { take: 1 })
  return owned(row as PlanRow | undefined, ownProducer(req), "phương án")
}

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ plan: await planDetail(req.scope, await own(req), rolesOf(callerOf(req))) })
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id } = await own(req)
  await writePlanWorkflow(req.scope).run({ input: { ...readBody(req, PlanChange), id, at: nowText() } })
  return GET(req, res)
}
