import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { DeliveryZoneResponse } from "../../../../../../http"
import { CHECKOUT_MODULE, now, type CheckoutModuleService } from "../../../../../../modules/checkout"
import { endDeliveryZoneWorkflow } from "../../../../../../workflows"
import { zoneView } from "../../../../../zone-view"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<DeliveryZoneResponse>) {
  const { result } = await endDeliveryZoneWorkflow(req.scope).run({ input: { id: req.params.id!, at: now().toISOString() } })
  const { zones, rates } = await req.scope.resolve<CheckoutModuleService>(CHECKOUT_MODULE).deliveryTable()
  res.json({ zone: zoneView(zones.find(({ id }) => id === result)!, rates) })
}
