import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SUPPLY_MODULE, type PlanActor, type SupplyModuleService } from "../../modules/supply"

export interface DropSupplyPlanInput {
  id: string
  reason: string
  by: PlanActor
}

const dropPlanStep = createStep("drop-supply-plan", async ({ id, reason, by }: DropSupplyPlanInput, { container }) => {
  await container.resolve<SupplyModuleService>(SUPPLY_MODULE).settle({ id, status: "dropped", reason, by })
  return new StepResponse(id)
})

/** Puts a draft away; it stays readable. */
export const dropSupplyPlanWorkflow = createWorkflow("drop-supply-plan", (input: DropSupplyPlanInput) => new WorkflowResponse(dropPlanStep(input)))
