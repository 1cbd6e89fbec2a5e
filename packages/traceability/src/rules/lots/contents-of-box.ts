import type { Measure } from "./lot"

/** What a box holds that is made up of others, by weight or by volume; null: not every part says it, or not in one unit. */
export function contentsOfBox(parts: readonly (Pick<Measure, "unit_net" | "unit_uom"> & { per_box: number })[]): { quantity: number; uom: "g" | "ml" } | null {
  const uom = parts[0]?.unit_uom ?? null
  if (uom === null || parts.some((part) => part.unit_uom !== uom || part.unit_net === null)) return null
  return { quantity: parts.reduce((sum, { unit_net, per_box }) => sum + unit_net! * per_box, 0), uom }
}
