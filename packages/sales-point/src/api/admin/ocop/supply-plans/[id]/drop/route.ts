import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import type { SupplyPlanResponse } from "../../../../../../http"
import { readPlan } from "../../../../../../supply/read-plan"
import { dropSupplyPlanWorkflow } from "../../../../../../workflows"
import type { AdminReason } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminReason>, res: MedusaResponse<SupplyPlanResponse>) {
  const id = req.params.id ?? ""
  await dropSupplyPlanWorkflow(req.scope).run({ input: { id, reason: req.validatedBody.reason, by: { name: callerOf(req).name, at: now().toISOString() } } })
  await audit(req.scope, { subject: "supply", subject_id: id, before: { status: "draft" }, after: { status: "dropped", reason: req.validatedBody.reason } })
  res.json({ supply_plan: await readPlan(req.scope, id) })
}
