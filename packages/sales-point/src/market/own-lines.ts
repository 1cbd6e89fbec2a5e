import type { MedusaContainer } from "@medusajs/framework/types"
import { giftBoxContents, type GiftBoxContent } from "@ocop/traceability/workflows"
import type { ChargeLine } from "../modules/market"
import { partBack, partBy } from "../rules/goods"
import { marketOf } from "./module"

/** What of a charged lot is one producer's: all of it, or of a lot of gift boxes their share. */
export type OwnLine = Pick<ChargeLine, "producer_id" | "title" | "lot_code" | "quantity" | "gross" | "kept">

type Charged = Pick<ChargeLine, "lot_id" | "lot_code" | "producer_id" | "title" | "quantity" | "gross" | "kept">
type Contents = ReadonlyMap<string, readonly GiftBoxContent[]>

/** Lines by whose goods they are. */
export async function ownLines(container: MedusaContainer, lines: readonly Charged[]): Promise<OwnLine[]> {
  const contents = await giftBoxContents(container, { lot_ids: lines.map(({ lot_id }) => lot_id) })
  return lines.flatMap((line) => parted(line, contents, amountsOf(line, contents)))
}

/** The same of what was taken back of a charge: from each what they have left of it after what went back before. */
export async function ownLinesBack(container: MedusaContainer, { charge_id, return_id }: { charge_id: string; return_id: string }): Promise<OwnLine[]> {
  const market = marketOf(container)
  const returns = await market.listStallCharges({ of_charge_id: charge_id }, { take: null, order: { number: "ASC" }, select: ["id"] })
  const rows = await market.listStallChargeLines({ charge_id: [charge_id, ...returns.map(({ id }) => id)] }, { take: null, order: { lot_code: "ASC", id: "ASC" } })
  const of = (id: string) => rows.filter((row) => row.charge_id === id)
  const contents = await giftBoxContents(container, { lot_ids: of(charge_id).map(({ lot_id }) => lot_id) })
  const left = new Map(of(charge_id).map((line) => [line.lot_id, amountsOf(line, contents)]))
  const take = (line: Charged): Amounts => {
    const before = left.get(line.lot_id)!
    const back = { gross: partBack(line.gross, before.gross), kept: partBack(line.kept, before.kept) }
    left.set(line.lot_id, { gross: less(before.gross, back.gross), kept: less(before.kept, back.kept) })
    return back
  }
  for (const { id } of returns) {
    const lines = of(id).map((line) => parted(line, contents, take(line)))
    if (id === return_id) return lines.flat()
  }
  return []
}

interface Amounts {
  gross: number[]
  kept: number[]
}

const less = (amounts: readonly number[], taken: readonly number[]) => amounts.map((amount, index) => amount - taken[index]!)

function amountsOf({ lot_id, gross, kept }: Charged, contents: Contents): Amounts {
  const inside = contents.get(lot_id)
  if (!inside) return { gross: [gross], kept: [kept] }
  const parts = partBy(gross, inside.map(({ share }) => share))
  return { gross: parts, kept: partBy(kept, parts) }
}

function parted(line: Charged, contents: Contents, { gross, kept }: Amounts): OwnLine[] {
  const inside = contents.get(line.lot_id)
  const { lot_code, quantity } = line
  if (!inside) return [{ producer_id: line.producer_id, title: line.title, lot_code, quantity, gross: gross[0]!, kept: kept[0]! }]
  return inside.map(({ part, per_box }, index) => ({ producer_id: part.producer_id, title: `${line.title}: ${per_box} × ${part.title}`, lot_code, quantity, gross: gross[index]!, kept: kept[index]! }))
}
