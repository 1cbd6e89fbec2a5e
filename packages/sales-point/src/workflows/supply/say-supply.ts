import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"

export interface SaySupplyInput {
  producer_id: string
  variant_id: string
  year: number
  quantity: number
  said_by: string
  /** ISO instant */
  said_at: string
}

const sayStep = createStep("say-supply", async (statement: SaySupplyInput, { container }) => {
  const { id } = await container.resolve<SupplyModuleService>(SUPPLY_MODULE).createSupplyStatements({ ...statement, said_at: new Date(statement.said_at) })
  return new StepResponse(id)
})

/** A producer says what it will bring in a year; what it said before stays in the book. */
export const saySupplyWorkflow = createWorkflow("say-supply", (input: SaySupplyInput) => new WorkflowResponse(sayStep(input)))
