import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { todayInVietnam } from "@ocop/territory/rules"
import { SUPPLY_MODULE, type PlanActor, type SupplyModuleService } from "../../modules/supply"
import type { AllocationRules } from "../../rules/supply"
import { allocate } from "../../solver/allocate"
import { gatherYear } from "../../supply/gather-year"

export interface MakeSupplyPlanInput {
  /** a draft to be made anew; left out: a new one */
  id?: string
  title: string
  /** `YYYY-MM-DD` */
  starts: string
  rules: AllocationRules
  by: PlanActor
}

/** Gathers what is known, asks the optimiser, and writes question and answer in one transaction: a failure anywhere leaves what was there. */
const makePlanStep = createStep("make-supply-plan", async ({ id, title, starts, rules, by }: MakeSupplyPlanInput, { container }) => {
  const year = await gatherYear(container, { starts, today: todayInVietnam(new Date(by.at)), rules })
  const { lines, standings } = await allocate(year)
  return new StepResponse(await container.resolve<SupplyModuleService>(SUPPLY_MODULE).writeDraft({ ...(id && { id }), title, starts, year, lines, standings, by }))
})

/** Makes a plan of the year, or makes a draft anew by other rules and by what is known now. Answers the id of the plan. */
export const makeSupplyPlanWorkflow = createWorkflow("make-supply-plan", (input: MakeSupplyPlanInput) => new WorkflowResponse(makePlanStep(input)))
