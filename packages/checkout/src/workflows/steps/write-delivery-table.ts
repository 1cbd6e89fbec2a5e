import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../modules/checkout"
import type { ZoneScope } from "../../rules"

export interface DeliveryZoneInput {
  scope: ZoneScope
  name: string
  name_en: string
  lead_days_min: number
  lead_days_max: number
  /** "15:00"; left out: all day */
  order_by?: string | null
  /** ISO instants; the interval is half-open */
  valid_from: string
  valid_to?: string | null
  /** weight steps; none for pickup */
  rates: { up_to_g: number; price: number }[]
}

/** Writes zones that are not there yet (key: scope and first day); what is there stays as the office left it. */
export const writeDeliveryTableStep = createStep(
  "write-delivery-table",
  async (zones: DeliveryZoneInput[], { container }) => {
    const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    const existing = await checkout.listDeliveryZones({}, { take: null })
    const isNew = (zone: DeliveryZoneInput) => !existing.some((row) => row.scope === zone.scope && row.valid_from.getTime() === new Date(zone.valid_from).getTime())
    const created: string[] = []
    for (const { rates, ...zone } of zones.filter(isNew)) {
      const dates = { valid_from: new Date(zone.valid_from), valid_to: zone.valid_to ? new Date(zone.valid_to) : null }
      const { id } = await checkout.createDeliveryZones({ ...zone, ...dates })
      created.push(id)
      await checkout.createDeliveryRates(rates.map((rate) => ({ ...rate, ...dates, zone_id: id })))
    }
    return new StepResponse(created, created)
  },
  async (created, { container }) => {
    if (created?.length) await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).deleteDeliveryZones(created)
  },
)
