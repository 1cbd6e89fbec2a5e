import type { DeliveryZoneView } from "../http"
import type { RateRow, ZoneRow } from "../rules"

/** One declaration with its weight steps, lightest first. */
export function zoneView(zone: ZoneRow, rates: readonly RateRow[]): DeliveryZoneView {
  const { id, scope, name, name_en, lead_days_min, lead_days_max, order_by, valid_from, valid_to } = zone
  const steps = rates.filter(({ zone_id }) => zone_id === id).sort((a, b) => a.up_to_g - b.up_to_g)
  return {
    id,
    scope,
    name,
    name_en,
    lead_days_min,
    lead_days_max,
    order_by,
    rates: steps.map(({ up_to_g, price }) => ({ up_to_g, price })),
    valid_from: valid_from.toISOString(),
    valid_to: valid_to?.toISOString() ?? null,
  }
}
