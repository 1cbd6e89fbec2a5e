import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../modules/checkout"
import type { EndDeliveryZoneInput } from "../end-delivery-zone"
import { ZONE_CHANGED } from "./declare-delivery-zone"

export const endDeliveryZoneStep = createStep(
  "end-delivery-zone",
  async ({ id, at }: EndDeliveryZoneInput, { container }) => {
    const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    const [zone] = await checkout.listDeliveryZones({ id }, { take: 1 })
    if (!zone) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có vùng giao này. Hãy tải lại trang.")
    if (!(await checkout.endDeliveryZone({ id, scope: zone.scope, at: new Date(at) }))) throw new MedusaError(MedusaError.Types.INVALID_DATA, ZONE_CHANGED, "zone_changed")
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).takeBackDeliveryZone({ id: null, replaced: id })
  },
)
