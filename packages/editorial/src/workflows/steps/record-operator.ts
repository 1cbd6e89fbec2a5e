import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../modules/editorial"
import type { RecordOperatorInput } from "../record-operator"

/** Not undone: a declaration once made stays on record; a wrong one is followed by a right one. */
export const recordOperatorStep = createStep("record-operator", async ({ effective_from, ...facts }: RecordOperatorInput, { container }) => {
  const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE)
  const operator = await editorial.createOperatorFacts({ ...facts, effective_from: new Date(effective_from) })
  return new StepResponse(operator)
})
