import { CHECKOUT_MODULE, type CheckoutModuleService } from "@ocop/checkout/modules/checkout"
import { setUpDeliveryWorkflow } from "@ocop/checkout/workflows"
import { DELIVERY_IN_FORCE_FROM, DELIVERY_ZONES } from "../data/delivery"
import { missing, type SeedContext } from "./context"

/** Zones and what a parcel costs there, and Medusa's way to ship from every place. A zone the shop has changed keeps its days; a weight step it has priced keeps its price. */
export async function seedDelivery({ container }: SeedContext, stockLocationIds: string[]): Promise<void> {
  const service = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const valid_from = new Date(DELIVERY_IN_FORCE_FROM)
  const known = await service.listDeliveryZones({}, { select: ["scope"], take: null })
  const zones = missing(DELIVERY_ZONES, ({ scope }) => scope, known.map(({ scope }) => scope)).map(({ scope, name, lead_days, order_by }) => ({
    scope,
    name: name.vi,
    name_en: name.en,
    lead_days_min: lead_days.min,
    lead_days_max: lead_days.max,
    order_by,
    valid_from,
  }))
  if (zones.length > 0) await service.createDeliveryZones(zones)

  const all = await service.listDeliveryZones({ valid_from }, { relations: ["rates"], take: null })
  const rates = all.flatMap((zone) => {
    const row = DELIVERY_ZONES.find(({ scope }) => scope === zone.scope)
    return missing(row?.rates ?? [], ({ up_to_g }) => String(up_to_g), zone.rates.map(({ up_to_g }) => String(up_to_g))).map((rate) => ({
      ...rate,
      zone_id: zone.id,
      valid_from,
    }))
  })
  if (rates.length > 0) await service.createDeliveryRates(rates)

  await setUpDeliveryWorkflow(container).run({ input: { zones: [], payment_windows: [], stock_location_ids: stockLocationIds } })
}
