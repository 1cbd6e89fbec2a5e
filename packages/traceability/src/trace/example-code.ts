import type { MedusaContainer } from "@medusajs/framework/types"
import { lotsOf } from "../lots/module"
import { findCode } from "./find-trace"

const LOOKED_AT = 10

/** The code of a lot that stands on a shelf and leads to one page, newest first: what a form may show as an example. Null: there is none. */
export async function exampleCode(container: MedusaContainer): Promise<string | null> {
  const lots = lotsOf(container)
  const shelves = await lots.listLotShelfs({ quantity: { $gt: 0 }, fed: { $gt: 0 } }, { take: LOOKED_AT, order: { created_at: "DESC", id: "ASC" } })
  const rows = await lots.listLots({ id: shelves.map(({ lot_id }) => lot_id) }, { take: LOOKED_AT, order: { made_on: "DESC", code: "ASC" } })
  for (const { code } of rows) if ((await findCode(container, { lot: code })).length === 1) return code
  return null
}
