import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readBody } from "@ocop/request"
import type { CycleRow } from "../../../../modules/annual-cycle/rows"
import { writeCycleWorkflow } from "../../../../workflows/year"
import { CycleBody } from "../../../../year/bodies"
import { nowText, rolesOf, yearOfOcop } from "../../../../year/caller"
import { cycleDetail } from "../../../../year/details"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const movers = rolesOf(callerOf(req))
  const rows = (await yearOfOcop(req).listAnnualCycles({}, { take: 50, order: { year: "DESC" } })) as CycleRow[]
  res.json({ cycles: await Promise.all(rows.map((row) => cycleDetail(req.scope, row, movers))) })
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { plan_number, ...body } = readBody(req, CycleBody)
  const { result: id } = await writeCycleWorkflow(req.scope).run({ input: { ...body, plan_number: plan_number ?? null, at: nowText() } })
  const row = (await yearOfOcop(req).retrieveAnnualCycle(id)) as CycleRow
  res.status(201).json({ cycle: await cycleDetail(req.scope, row, rolesOf(callerOf(req))) })
}
