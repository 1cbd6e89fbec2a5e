import { vietnamDay, vietnamDayAfter, vietnamInstant, vietnamTime } from "./vietnam-day"

/** `pickup` holds the lead days of goods fetched at a sales point; it has no rates. */
export type ZoneScope = "commune" | "province" | "country" | "pickup"

export interface ZoneRow {
  id: string
  scope: ZoneScope
  /** as buyers read it */
  name: string
  name_en: string
  /** whole days from the order to the door */
  lead_days_min: number
  lead_days_max: number
  /** "15:00", in Vietnam: an order that comes later leaves on the next day; null: all day */
  order_by: string | null
  valid_from: Date
  valid_to: Date | null
}

export interface RateRow {
  zone_id: string
  /** parcels up to this weight, grams */
  up_to_g: number
  /** integer VND */
  price: number
  valid_from: Date
  valid_to: Date | null
}

export interface Place {
  ward_code: string
  province_code: string
}

export interface Parcel {
  weight_g: number
  /** goods that spoil; shelf life in days */
  perishables: { title: string; variant_id: string; shelf_life_days: number }[]
}

export type DeliveryRefusal =
  | { why: "not_served" }
  | { why: "too_heavy"; limit_g: number }
  | { why: "spoils"; title: string; variant_id: string; shelf_life_days: number; lead_days: number }

export interface DeliveryOffer {
  zone: ZoneRow
  price: number
  /** `YYYY-MM-DD` */
  from: string
  to: string
  /** until this instant of today these days hold; null: the day is not cut, or is over for this zone */
  order_by: Date | null
  refusal: DeliveryRefusal | null
}

interface InForce {
  valid_from: Date
  valid_to: Date | null
}

export const inForce = (at: Date) => (row: InForce) => row.valid_from <= at && (!row.valid_to || at < row.valid_to)

/** The days of a zone begin to count today or, once its hour has struck, tomorrow. */
export const firstDay = ({ order_by }: Pick<ZoneRow, "order_by">, at: Date): string => vietnamDayAfter(at, order_by !== null && vietnamTime(at) >= order_by ? 1 : 0)

/** As far as the farthest maker: same commune only when all goods come from it. */
export function scopeOf({ buyer, origins }: { buyer: Place; origins: Place[] }): Exclude<ZoneScope, "pickup"> {
  if (origins.length > 0 && origins.every((origin) => origin.ward_code === buyer.ward_code)) return "commune"
  if (origins.length > 0 && origins.every((origin) => origin.province_code === buyer.province_code)) return "province"
  return "country"
}

export interface OfferInput {
  zones: ZoneRow[]
  rates: RateRow[]
  scope: ZoneScope
  parcel: Parcel
  at: Date
}

/**
 * What a delivery of this scope costs and when it comes, by the zones and rates in force. A scope without a zone of its own is
 * served by the next wider one. Goods that would spoil on the way are refused, never priced silently: the slowest day promised
 * must leave at least one day of shelf life.
 */
export function offerDelivery({ zones, rates, scope, parcel, at }: OfferInput): DeliveryOffer | null {
  const zone = zoneFor({ zones: zones.filter(inForce(at)), scope })
  if (!zone) return null

  const begins = vietnamInstant(firstDay(zone, at), "00:00")
  const from = vietnamDayAfter(begins, zone.lead_days_min)
  const to = vietnamDayAfter(begins, zone.lead_days_max)
  const order_by = zone.order_by !== null && vietnamTime(at) < zone.order_by ? vietnamInstant(vietnamDay(at), zone.order_by) : null
  const steps = rates.filter((rate) => rate.zone_id === zone.id && inForce(at)(rate)).sort((a, b) => a.up_to_g - b.up_to_g)
  const step = steps.find((rate) => parcel.weight_g <= rate.up_to_g)
  const price = zone.scope === "pickup" ? 0 : (step?.price ?? 0)

  return { zone, price, from, to, order_by, refusal: refusalOf({ zone, steps, step, parcel }) }
}

function refusalOf({ zone, steps, step, parcel }: { zone: ZoneRow; steps: RateRow[]; step: RateRow | undefined; parcel: Parcel }): DeliveryRefusal | null {
  const spoiled = parcel.perishables
    .filter((goods) => zone.lead_days_max >= goods.shelf_life_days)
    .sort((a, b) => a.shelf_life_days - b.shelf_life_days)[0]
  if (spoiled) return { why: "spoils", ...spoiled, lead_days: zone.lead_days_max }
  if (zone.scope === "pickup" || step) return null
  const heaviest = steps.at(-1)
  return heaviest ? { why: "too_heavy", limit_g: heaviest.up_to_g } : { why: "not_served" }
}

const WIDER: Record<ZoneScope, ZoneScope[]> = {
  commune: ["commune", "province", "country"],
  province: ["province", "country"],
  country: ["country"],
  pickup: ["pickup"],
}

function zoneFor({ zones, scope }: { zones: ZoneRow[]; scope: ZoneScope }): ZoneRow | undefined {
  for (const each of WIDER[scope]) {
    const zone = zones.filter((row) => row.scope === each).sort((a, b) => b.valid_from.getTime() - a.valid_from.getTime())[0]
    if (zone) return zone
  }
  return undefined
}
