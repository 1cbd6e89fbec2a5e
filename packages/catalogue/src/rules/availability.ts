import type { Availability } from "../http"

/** Few enough that a buyer should know. */
export const LOW_STOCK = 5
/** Nobody may order more of one thing at once. */
export const MOST_AT_ONCE = 99

export interface StockLevel {
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
}

export interface VariantStock {
  manage_inventory: boolean
  allow_backorder: boolean
  /** what one piece of it takes from the shelves */
  parts: { required_quantity: number; levels: StockLevel[] }[]
}

/** How many can be ordered now, from all the places the shop sends from together; capped at 99. */
export function availableOf({ manage_inventory, allow_backorder, parts }: VariantStock, locations: ReadonlySet<string>): number {
  if (!manage_inventory || allow_backorder) return MOST_AT_ONCE
  if (parts.length === 0) return 0
  const possible = parts.map(({ required_quantity, levels }) => {
    const free = levels
      .filter(({ location_id }) => locations.has(location_id))
      .reduce((sum, { stocked_quantity, reserved_quantity }) => sum + stocked_quantity - reserved_quantity, 0)
    return Math.floor(free / Math.max(1, required_quantity))
  })
  return Math.max(0, Math.min(MOST_AT_ONCE, ...possible))
}

export function availabilityOf({ for_sale, available }: { for_sale: boolean; available: number }): Availability {
  if (!for_sale) return "showcase"
  if (available <= 0) return "out"
  return available <= LOW_STOCK ? "low" : "in_stock"
}
