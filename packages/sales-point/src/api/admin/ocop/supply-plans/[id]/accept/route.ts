import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import type { SupplyPlanResponse } from "../../../../../../http"
import { readPlan } from "../../../../../../supply/read-plan"
import { acceptSupplyPlanWorkflow } from "../../../../../../workflows"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<SupplyPlanResponse>) {
  const id = req.params.id ?? ""
  await acceptSupplyPlanWorkflow(req.scope).run({ input: { id, by: { name: callerOf(req).name, at: now() } } })
  await audit(req.scope, { subject: "supply", subject_id: id, before: { status: "draft" }, after: { status: "accepted" } })
  res.json({ supply_plan: await readPlan(req.scope, id) })
}
