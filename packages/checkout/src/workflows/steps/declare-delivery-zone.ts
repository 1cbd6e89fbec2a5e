import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../modules/checkout"
import type { DeclareDeliveryZoneInput } from "../declare-delivery-zone"

export const ZONE_CHANGED = "Người khác vừa đổi mức giao hàng này. Hãy tải lại trang, xem lại rồi lưu lần nữa; chưa có gì thay đổi."

export const declareDeliveryZoneStep = createStep(
  "declare-delivery-zone",
  async ({ zone, replaces, at }: DeclareDeliveryZoneInput, { container }) => {
    const declared = await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).declareDeliveryZone({ zone, replaces, at: new Date(at) })
    if (!declared) throw new MedusaError(MedusaError.Types.INVALID_DATA, ZONE_CHANGED, "zone_changed")
    return new StepResponse(declared, declared)
  },
  async (declared, { container }) => {
    if (declared) await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).takeBackDeliveryZone(declared)
  },
)
