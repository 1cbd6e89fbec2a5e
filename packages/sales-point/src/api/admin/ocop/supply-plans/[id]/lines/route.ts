import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import type { SupplyPlanResponse } from "../../../../../../http"
import { readPlan } from "../../../../../../supply/read-plan"
import { editSupplyPlanWorkflow } from "../../../../../../workflows"
import type { AdminEditSupplyPlan } from "../../validators"

/** Sets quantities by hand. */
export async function POST(req: AuthenticatedMedusaRequest<AdminEditSupplyPlan>, res: MedusaResponse<SupplyPlanResponse>) {
  const id = req.params.id ?? ""
  await editSupplyPlanWorkflow(req.scope).run({ input: { id, lines: req.validatedBody.lines } })
  await audit(req.scope, { subject: "supply", subject_id: id, after: { lines: req.validatedBody.lines } })
  res.json({ supply_plan: await readPlan(req.scope, id) })
}
