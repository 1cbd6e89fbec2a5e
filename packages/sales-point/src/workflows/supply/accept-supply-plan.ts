import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SUPPLY_MODULE, type PlanActor, type SupplyModuleService } from "../../modules/supply"
import { refused } from "../../refusals"

export interface AcceptSupplyPlanInput {
  id: string
  by: PlanActor
}

const acceptPlanStep = createStep("accept-supply-plan", async ({ id, by }: AcceptSupplyPlanInput, { container }) => {
  const service = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  await service.retrievePlan(id)
  const standings = [...(await service.standingsOf(id)).values()]
  if (!standings.some(({ allocated }) => allocated > 0)) refused("Kế hoạch chưa phân bổ gì nên chưa chốt được. Hãy thêm nhu cầu, hoặc nhờ chủ thể khai dự kiến thu, rồi tính lại.", "plan_empty")
  const broken = standings.reduce((sum, { must_mend }) => sum + must_mend, 0)
  if (broken > 0) refused(`Còn ${broken} chỗ trái quy tắc. Hãy sửa những chỗ đỏ rồi chốt.`, "plan_breaks_rules")
  await service.settle({ id, status: "accepted", reason: null, by })
  return new StepResponse(id)
})

/** Makes a draft the plan goods move by. Refused while a line breaks a rule that forbids. */
export const acceptSupplyPlanWorkflow = createWorkflow("accept-supply-plan", (input: AcceptSupplyPlanInput) => new WorkflowResponse(acceptPlanStep(input)))
