import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderFulfillmentWorkflow, createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { feedLots } from "../../lots/feed-stock"
import { shipParcel, undoParcel } from "../../lots/ship-lots"

/** Packed in Medusa Admin or anywhere else: the parcel takes its boxes from lots, or it does not come about. */
createOrderFulfillmentWorkflow.hooks.fulfillmentCreated(
  async ({ fulfillment }, { container }) => {
    const { id } = fulfillment as { id: string }
    await shipParcel(container, id)
    return new StepResponse(undefined, id)
  },
  async (id, { container }) => {
    if (id) await undoParcel(container, id)
  },
)

/** Unpacked again: the boxes lie where they lay. Those of a lot that was taken off sale meanwhile are not sold. */
cancelOrderFulfillmentWorkflow.hooks.orderFulfillmentCanceled(async ({ fulfillment }, { container }) => {
  const { id } = fulfillment as { id: string }
  await feedLots(container, await undoParcel(container, id))
})
