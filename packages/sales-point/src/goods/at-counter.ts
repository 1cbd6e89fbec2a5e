import type { MedusaContainer } from "@medusajs/framework/types"
import { sellFrom, shelfAt, takeBackAt, type LotOnShelf } from "@ocop/traceability/workflows"
import type { PointActor } from "../modules/sales-point"
import { locationOfPoint } from "./places"

export interface CounterLine {
  line: number
  variant_id: string
  lot_id: string
  quantity: number
}

/** Who the movements are booked under when the till does not say. */
const TILL: PointActor = { role: "system", id: "till", name: "Quầy bán" }

/**
 * Books what was sold over the counter of a point, exactly once by sale and line: one movement `sell` of the lot, which the shop's
 * inventory follows. Takes at most what the ledger has of that lot there; what is `missing` was sold twice, or never counted in.
 */
export async function sellAtPoint(container: MedusaContainer, { point_id, sale_id, at, lines, by = TILL }: { point_id: string; sale_id: string; at: Date; lines: readonly CounterLine[]; by?: PointActor }): Promise<{ lines: { line: number; taken: number; missing: number }[] }> {
  const stock_location_id = await locationOfPoint(container, point_id)
  const told: { line: number; taken: number; missing: number }[] = []
  for (const { line, lot_id, quantity } of lines) {
    const taken = await sellFrom(container, { lot_id, quantity, stock_location_id, by, at, source: `sale:${sale_id}:${line}` })
    told.push({ line, taken, missing: quantity - taken })
  }
  return { lines: told }
}

/** Books what a buyer brought back, exactly once by return and line: on the shelf again when `resalable`, else lost. */
export async function returnToPoint(container: MedusaContainer, { point_id, return_id, at, lines, by = TILL }: { point_id: string; return_id: string; at: Date; lines: readonly (CounterLine & { resalable: boolean; reason?: string | null })[]; by?: PointActor }): Promise<void> {
  const stock_location_id = await locationOfPoint(container, point_id)
  for (const { line, lot_id, quantity, resalable, reason } of lines) {
    await takeBackAt(container, { lot_id, quantity, stock_location_id, by, at, resalable, reason: reason ?? null, source: `counter-return:${return_id}:${line}` })
  }
}

/** What lies on the shelf of a point, lot by lot, first expired first; also what may not be sold any more, with its state. */
export async function shelfOf(container: MedusaContainer, point_id: string): Promise<LotOnShelf[]> {
  return shelfAt(container, await locationOfPoint(container, point_id))
}
