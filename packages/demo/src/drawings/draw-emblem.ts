import { EMBLEMS } from "./emblems"
import { medallion } from "./parts/medallion"
import { Pen } from "./pen"

/**
 * The seal of a producer, 600 × 600.
 * @throws Error for a handle without a seal
 */
export function drawEmblem(handle: string): string {
  const found = EMBLEMS[handle]
  if (!found) throw new Error(`No emblem is drawn for "${handle}"; add it to emblems.ts`)
  const pen = new Pen(handle)
  return pen.svg({ width: 600, height: 600, title: found.name, body: medallion(pen, found) })
}
