import type { Words } from "./words"

export interface DeliveryZoneRow {
  scope: "commune" | "province" | "country" | "pickup"
  name: Words
  /** whole days from the order to the door */
  lead_days: { min: number; max: number }
  /** an order that comes later leaves on the next day */
  order_by: string
  /** parcels up to `up_to_g` grams cost `price` VND */
  rates: { up_to_g: number; price: number }[]
}

/** Invented. Fresh oranges are promised within three days; what does not keep that long is not sent that far. */
export const DELIVERY_ZONES: DeliveryZoneRow[] = [
  {
    scope: "commune",
    name: { vi: "Giao trong xã", en: "Within the commune" },
    lead_days: { min: 0, max: 1 },
    order_by: "15:00",
    rates: [
      { up_to_g: 6_000, price: 10_000 },
      { up_to_g: 12_000, price: 15_000 },
      { up_to_g: 30_000, price: 25_000 },
    ],
  },
  {
    scope: "province",
    name: { vi: "Giao trong tỉnh Hà Tĩnh", en: "Within Hà Tĩnh province" },
    lead_days: { min: 1, max: 2 },
    order_by: "15:00",
    rates: [
      { up_to_g: 2_000, price: 20_000 },
      { up_to_g: 6_000, price: 25_000 },
      { up_to_g: 12_000, price: 35_000 },
      { up_to_g: 30_000, price: 60_000 },
    ],
  },
  {
    scope: "country",
    name: { vi: "Giao toàn quốc", en: "Anywhere in Vietnam" },
    lead_days: { min: 2, max: 3 },
    order_by: "15:00",
    rates: [
      { up_to_g: 2_000, price: 30_000 },
      { up_to_g: 6_000, price: 45_000 },
      { up_to_g: 12_000, price: 70_000 },
      { up_to_g: 30_000, price: 140_000 },
    ],
  },
  {
    scope: "pickup",
    name: { vi: "Tự đến lấy ở điểm bán", en: "Collect at the shop" },
    lead_days: { min: 0, max: 1 },
    order_by: "16:00",
    rates: [],
  },
]

/** Since Vietnam has two levels of units. */
export const DELIVERY_IN_FORCE_FROM = "2025-07-01T00:00:00+07:00"
