import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import type { SupplyPlanResponse } from "../../../../../http"
import { readPlan } from "../../../../../supply/read-plan"
import { makeSupplyPlanWorkflow } from "../../../../../workflows"
import type { AdminMakeSupplyPlan } from "../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SupplyPlanResponse>) {
  res.json({ supply_plan: await readPlan(req.scope, req.params.id ?? "") })
}

/** Makes a draft anew by these rules and what is known today; what was set by hand is gone. */
export async function POST(req: AuthenticatedMedusaRequest<AdminMakeSupplyPlan>, res: MedusaResponse<SupplyPlanResponse>) {
  const id = req.params.id ?? ""
  const before = await readPlan(req.scope, id)
  await makeSupplyPlanWorkflow(req.scope).run({ input: { id, ...req.validatedBody, starts: before.starts, by: { name: callerOf(req).name, at: now().toISOString() } } })
  const supply_plan = await readPlan(req.scope, id)
  const told = ({ title, rules, allocated }: typeof before) => ({ title, rules, allocated })
  await audit(req.scope, { subject: "supply", subject_id: id, before: told(before), after: told(supply_plan) })
  res.json({ supply_plan })
}
