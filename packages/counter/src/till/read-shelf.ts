import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { EDITORIAL_MODULE, type EditorialModuleService } from "@ocop/editorial/modules/editorial"
import { CONSIGNMENT_MODULE, type ConsignmentModuleService, type MarkDownRow } from "@ocop/sales-point/modules/consignment"
import { now } from "@ocop/territory/modules/territory"
import { LOTS_MODULE, type LotsModuleService, type ShelvedLotRow } from "@ocop/traceability/modules/lots"
import type { ShelfItem, ShelfLot, ShelfResponse } from "../http"
import { MOST_DISCOUNT, vietnamDay, type TillRole } from "../rules"
import { groupBy } from "./group-by"
import { counterOf } from "./module"
import type { OpenPoint } from "./points"
import { readGoods, type Goods } from "./read-goods"
import { readInside, type Inside } from "./read-inside"

/** What lies at a point and all a device needs to sell it for two days. `etag` changes when anything but the moment of counting does. */
export async function readShelf(container: MedusaContainer, { point, role }: { point: OpenPoint; role: TillRole }): Promise<{ shelf: ShelfResponse; etag: string }> {
  const counted_at = now().toISOString()
  const lots = point.stock_location_id ? await container.resolve<LotsModuleService>(LOTS_MODULE).lotsAtPlace({ stock_location_id: point.stock_location_id }) : []
  const [goods, inside, marked] = await Promise.all([
    readGoods(container, lots.map(({ variant_id }) => variant_id)),
    readInside(container, lots.map(({ lot_id }) => lot_id)),
    container.resolve<ConsignmentModuleService>(CONSIGNMENT_MODULE).markDowns({ since: vietnamDay(now().getTime()), sales_point_ids: [point.id] }),
  ])
  const { vietqr, storefrontUrl = "" } = counterOf(container).options
  const operator = await container.resolve<EditorialModuleService>(EDITORIAL_MODULE).findOperatorAt(now())
  const { stock_location_id: _, ...seen } = point
  const rest = {
    point: seen,
    items: toItems({ lots, goods, inside, marked, at: counted_at }),
    discount_percent: MOST_DISCOUNT[role],
    bank: vietqr ? { bank_bin: vietqr.bankBin, bank_name: vietqr.bankName, account_number: vietqr.accountNumber, account_name: vietqr.accountName } : null,
    operator: { name: operator?.name ?? point.name, address: operator?.address ?? point.address, registration_number: operator?.registration_number ?? "", phone: operator?.phone ?? "" },
    origin: storefrontUrl.replace(/\/$/, ""),
  }
  return { shelf: { ...rest, counted_at }, etag: `"${createHash("sha256").update(JSON.stringify(rest)).digest("base64url").slice(0, 27)}"` }
}

interface OnShelf {
  lots: readonly ShelvedLotRow[]
  goods: ReadonlyMap<string, Goods>
  inside: ReadonlyMap<string, Inside[]>
  marked: readonly MarkDownRow[]
  at: string
}

function toItems({ lots, goods, inside, marked, at }: OnShelf): ShelfItem[] {
  const byVariant = groupBy(lots, ({ variant_id }) => variant_id)
  const items = [...byVariant].flatMap(([variant_id, rows]): ShelfItem[] => {
    const known = goods.get(variant_id)
    // Goods without a number cannot be labelled, so no box of them lies here.
    if (!known?.gtin) return []
    const star = known.starAt(at)
    return [
      {
        variant_id,
        gtin: known.gtin,
        barcodes: known.barcodes,
        title: known.title,
        unit: known.unit,
        price: known.price,
        picture: known.picture,
        producer: known.producer?.name ?? "",
        // A gift box is made up of what lies here, not ordered.
        orderable: known.producer !== null,
        star,
        lots: rows.map((row) => toLot(row, inside.get(row.lot_id), markDownOf(row.lot_id, marked), star === null && known.starAt(`${row.made_on}T05:00:00.000Z`) !== null)),
      },
    ]
  })
  return items.sort((one, other) => one.title.localeCompare(other.title, "vi") || one.unit.localeCompare(other.unit, "vi"))
}

/** What was said last of a lot and holds, or will from a day on: a new word ends the one before. */
function markDownOf(lot_id: string, marked: readonly MarkDownRow[]): ShelfLot["mark_down"] {
  const said = marked.findLast((row) => row.lot_id === lot_id && row.ended_at === null)
  return said ? { id: said.id, kind: said.kind, figure: said.figure, first_day: said.first_day, last_day: said.last_day } : null
}

const toLot = ({ lot_id, code, best_before, block, quantity }: ShelvedLotRow, inside: Inside[] | undefined, mark_down: ShelfLot["mark_down"], star_ended: boolean): ShelfLot => ({ id: lot_id, code, best_before, state: block ?? "on_sale", quantity: Number(quantity), star_ended, mark_down, inside: inside?.map(({ per_box, title, lot_code, producer }) => ({ per_box, title, lot_code, producer })) ?? null })
