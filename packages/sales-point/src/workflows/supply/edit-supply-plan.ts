import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import { invalid } from "../../refusals"
import { objectionsTo, problemOf, type AllocationLine } from "../../rules/supply"

export interface EditSupplyPlanInput {
  id: string
  /** quantities to set; 0 takes a line away */
  lines: AllocationLine[]
}

const editPlanStep = createStep("edit-supply-plan", async ({ id, lines }: EditSupplyPlanInput, { container }) => {
  const service = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const [plan, years] = await Promise.all([service.retrievePlan(id), service.yearsOf(id, [...new Set(lines.map(({ variant_id }) => variant_id))])])
  const strange = lines.some((line) => {
    const year = years.get(line.variant_id)
    return !year || (line.quantity > 0 && objectionsTo(problemOf(plan, line.variant_id, year), [line]).some(({ kind }) => kind === "unknown"))
  })
  if (strange) invalid("Có dòng nói về chủ thể, nơi bán hoặc kỳ không có trong kế hoạch. Hãy tải lại trang rồi sửa lại.", "unknown_line")
  await service.setLines({ id, lines })
  return new StepResponse(id)
})

/** Sets quantities of a draft by hand. What breaks a rule is kept and told; only accepting is refused. */
export const editSupplyPlanWorkflow = createWorkflow("edit-supply-plan", (input: EditSupplyPlanInput) => new WorkflowResponse(editPlanStep(input)))
