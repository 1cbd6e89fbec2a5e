import type { MedusaContainer } from "@medusajs/framework/types"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { shelfAt } from "@ocop/traceability/workflows"
import type { Place } from "./places"

export interface Sendable {
  lot_id: string
  lot_code: string
  title: string
  variant_id: string
  /** boxes on the shelf, of a producer also those that are packed and not on sale yet */
  quantity: number
  best_before: string | null
  sellable: boolean
}

const MOST = 500
const NEVER = "9999-12-31"

/** What could be sent from a place, first expired first. */
export async function sendableFrom(container: MedusaContainer, { location_id, producer_id }: Place, today: string): Promise<Sendable[]> {
  const there = new Map(
    (await shelfAt(container, location_id)).map(({ lot_id, lot_code, title, variant_id, quantity, best_before, state }) => [
      lot_id,
      { lot_id, lot_code, title, variant_id, quantity, best_before, sellable: state === "on_sale" || state === "open" },
    ]),
  )
  if (producer_id) {
    const lots = container.resolve<LotsModuleService>(LOTS_MODULE)
    const packed = await lots.listLots({ producer_id, kind: "packed" }, { take: MOST, order: { made_on: "DESC" } })
    const balances = new Map((await lots.listLotBalances({ lot_id: packed.map(({ id }) => id) }, { take: null })).map((row) => [row.lot_id, row]))
    for (const lot of packed) {
      const balance = balances.get(lot.id)!
      const store = balance.made - balance.used - balance.shelved - balance.sold
      if (store <= 0 || balance.block || (lot.best_before !== null && lot.best_before < today)) continue
      const known = there.get(lot.id)
      there.set(lot.id, { lot_id: lot.id, lot_code: lot.code, title: lot.title, variant_id: lot.variant_id!, best_before: lot.best_before, sellable: true, quantity: (known?.quantity ?? 0) + store })
    }
  }
  return [...there.values()].sort((one, other) => (one.best_before ?? NEVER).localeCompare(other.best_before ?? NEVER) || one.lot_code.localeCompare(other.lot_code))
}
