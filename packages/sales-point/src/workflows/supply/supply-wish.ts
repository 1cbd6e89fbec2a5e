import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { WishReason } from "../../http"
import { SUPPLY_MODULE, type PlanActor, type SupplyModuleService } from "../../modules/supply"
import { notFound } from "../../refusals"

export interface AddSupplyWishInput {
  outlet_id: string
  variant_id: string
  first_day: string
  last_day: string
  quantity: number
  because: WishReason
  note: string | null
  added_by: string
}

const addWishStep = createStep(
  "add-supply-wish",
  async (wish: AddSupplyWishInput, { container }) => {
    const { id } = await container.resolve<SupplyModuleService>(SUPPLY_MODULE).createSupplyWishes(wish)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SupplyModuleService>(SUPPLY_MODULE).deleteSupplyWishes(id)
  },
)

/** Notes what an outlet is to have. Plans made from now on count it. */
export const addSupplyWishWorkflow = createWorkflow("add-supply-wish", (input: AddSupplyWishInput) => new WorkflowResponse(addWishStep(input)))

const withdrawWishStep = createStep("withdraw-supply-wish", async ({ id, by }: { id: string; by: PlanActor }, { container }) => {
  const service = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const [wish] = await service.listSupplyWishes({ id, withdrawn_at: null })
  if (!wish) notFound("Không tìm thấy nhu cầu này, hoặc đã rút rồi. Hãy tải lại trang.")
  await service.updateSupplyWishes({ id, withdrawn_at: new Date(by.at), withdrawn_by: by.name })
  return new StepResponse(id)
})

/** Plans made from now on do not count it any more. */
export const withdrawSupplyWishWorkflow = createWorkflow("withdraw-supply-wish", (input: { id: string; by: PlanActor }) => new WorkflowResponse(withdrawWishStep(input)))
