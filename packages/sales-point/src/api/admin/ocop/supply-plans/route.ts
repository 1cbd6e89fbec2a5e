import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { SupplyPlanListResponse, SupplyPlanResponse } from "../../../../http"
import { invalid } from "../../../../refusals"
import { dayText } from "../../../../rules/in-words"
import { listPlans } from "../../../../supply/list-plans"
import { readPlan } from "../../../../supply/read-plan"
import { makeSupplyPlanWorkflow } from "../../../../workflows"
import type { AdminGetSupplyPlans, AdminMakeSupplyPlan } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SupplyPlanListResponse>) {
  res.json(await listPlans(req.scope, req.validatedQuery as AdminGetSupplyPlans))
}

export async function POST(req: AuthenticatedMedusaRequest<AdminMakeSupplyPlan>, res: MedusaResponse<SupplyPlanResponse>) {
  const today = todayInVietnam(now())
  if (req.validatedBody.starts < today) invalid(`Kế hoạch nhìn về phía trước: hãy chọn ngày bắt đầu từ ${dayText(today)} trở đi.`, "day_past")
  const { result: id } = await makeSupplyPlanWorkflow(req.scope).run({ input: { ...req.validatedBody, by: { name: callerOf(req).name, at: now().toISOString() } } })
  const supply_plan = await readPlan(req.scope, id)
  await audit(req.scope, { subject: "supply", subject_id: id, after: { title: supply_plan.title, rules: supply_plan.rules, allocated: supply_plan.allocated } })
  res.status(201).json({ supply_plan })
}
