import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readBody } from "@ocop/request"
import type { CycleRow } from "../../../../../modules/annual-cycle/rows"
import { writeCycleWorkflow } from "../../../../../workflows/year"
import { CycleChange } from "../../../../../year/bodies"
import { nowText, rolesOf, yearOfOcop } from "../../../../../year/caller"
import { cycleDetail } from "../../../../../year/details"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const row = (await yearOfOcop(req).retrieveAnnualCycle(req.params.id!)) as CycleRow
  res.json({ cycle: await cycleDetail(req.scope, row, rolesOf(callerOf(req))) })
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await writeCycleWorkflow(req.scope).run({ input: { ...readBody(req, CycleChange), id: req.params.id!, at: nowText() } })
  return GET(req, res)
}
