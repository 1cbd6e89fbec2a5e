import type { SalesPointView } from "@ocop/sales-point/http"

const DEMO_NOTE = /\s*\((địa chỉ minh họa|demo address)\)/

/** Where a map service shows the way; nothing of it is loaded before somebody follows the link. */
export function directionsTo({ position, address, commune, name }: Pick<SalesPointView, "position" | "address" | "commune" | "name">): string {
  const to = position ? `${position.latitude},${position.longitude}` : [name, address.replace(DEMO_NOTE, ""), commune.name, commune.province].filter(Boolean).join(", ")
  return `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(to)}`
}
