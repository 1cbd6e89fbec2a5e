import type { MedusaContainer } from "@medusajs/framework/types"
import { postEntriesWorkflow, postReturnWorkflow, postSaleWorkflow } from "@ocop/producer/workflows"
import { partBack, partBy } from "@ocop/sales-point/rules/goods"
import { now } from "@ocop/territory/modules/territory"
import type { SoldGoods } from "../http"
import type { EntryRow } from "../modules/counter"
import { keptParts, lineTotal, refundFor, type OrderDropped, type Returned, type SaleLine, type Sold } from "../rules"
import { groupBy } from "./group-by"
import { counterOf } from "./module"

const AT_ONCE = 500

/**
 * Brings sales, returns and kept deposits into the accounts of those whose goods they were, in the order they happened, each once however often it is
 * heard of. Of these entries, or of all that were taken before an instant.
 */
export async function postToLedger(container: MedusaContainer, which: { ids: readonly string[] } | { before: Date }): Promise<number> {
  const counter = counterOf(container)
  const rows = await counter.unposted({ ...which, limit: AT_ONCE })
  for (const row of rows) {
    if (row.body.kind === "sold") await postSale(container, row, row.body)
    else if (row.body.kind === "returned") await postReturn(container, row, row.body)
    else if (row.body.kind === "order_dropped") await postKept(container, row, row.body)
    await counter.notePosted([row.id], now())
  }
  return rows.length
}

interface Part {
  producer_id: string | null
  title: string
  quantity: number
  amount: number
}

/** By producer; goods nobody knows the maker of stay with the shop. */
function partsOf(lines: readonly Part[]): { producer_id: string; goods: { title: string; quantity: number; amount: number }[] }[] {
  const known = lines.flatMap(({ producer_id, ...goods }) => (producer_id && goods.quantity > 0 ? [{ producer_id, goods }] : []))
  return [...groupBy(known, ({ producer_id }) => producer_id)].map(([producer_id, own]) => ({ producer_id, goods: own.map(({ goods }) => goods) }))
}

/** What of a line's money is whose: all its maker's, or of a gift box each maker's share of what was paid. */
const owned = (goods: SoldGoods | undefined, amount: number): number[] => (goods?.inside ? partBy(amount, goods.inside.map(({ share }) => share)) : [amount])

/** The line as those read it whose money this is. */
function ownParts(goods: SoldGoods | undefined, line: SaleLine, { quantity, amounts }: { quantity: number; amounts: readonly number[] }): Part[] {
  const title = titleOf(goods, line)
  if (!goods?.inside) return [{ producer_id: goods?.producer_id ?? null, title, quantity, amount: amounts[0]! }]
  return goods.inside.map(({ producer_id, per_box, title: part }, index) => ({ producer_id, title: `${title}: ${per_box} × ${part}`, quantity, amount: amounts[index]! }))
}

/** What was marked down says so: its maker reads why it is less. */
const titleOf = (goods: SoldGoods | undefined, { unit_price, mark_down }: Pick<SaleLine, "unit_price" | "mark_down">): string =>
  [goods?.title, goods?.unit, mark_down && `cận hạn, ${mark_down.full_price.toLocaleString("vi-VN")} ₫ còn ${unit_price.toLocaleString("vi-VN")} ₫`].filter(Boolean).join(" · ")
const source = (row: EntryRow) => ({ reference: row.receipt_number ?? row.id, at: new Date(row.at).toISOString() })

async function postSale(container: MedusaContainer, row: EntryRow, sale: Sold): Promise<void> {
  const parts = partsOf(sale.lines.flatMap((line, index) => ownParts(row.goods?.[index], line, { quantity: line.quantity, amounts: owned(row.goods?.[index], lineTotal(line)) })))
  const { reference, at } = source(row)
  if (parts.length > 0) await postSaleWorkflow(container).run({ input: { source_kind: "counter_sale", source_id: row.id, channel: "counter", sold_at: at, reference, parts } })
}

/** Only pieces that were bought and not given back before: what went over the counter twice is the shop's own loss. */
async function postReturn(container: MedusaContainer, row: EntryRow, entry: Returned): Promise<void> {
  const counter = counterOf(container)
  const [[of], earlier] = await Promise.all([counter.entriesById([entry.sale_id]), counter.postedReturnsOf(entry.sale_id)])
  if (of?.body.kind !== "sold") return
  const { lines } = of.body
  await postSale(container, of, of.body)
  const before = lines.map(() => 0)
  const left = lines.map((line, index) => owned(of.goods?.[index], lineTotal(line)))
  const giveBack = ({ line, quantity }: Returned["lines"][number]): Part[] => {
    const sold = lines[line]
    if (!sold) return []
    const back = Math.max(0, Math.min(quantity, sold.quantity - before[line]!))
    const amounts = partBack(refundFor(sold, back, before[line]), left[line]!)
    before[line]! += quantity
    left[line] = left[line]!.map((amount, index) => amount - amounts[index]!)
    return ownParts(of.goods?.[line], sold, { quantity: back, amounts })
  }
  for (const { body } of earlier) (body as Returned).lines.forEach(giveBack)
  const parts = partsOf(entry.lines.flatMap(giveBack))
  const { reference, at } = source(row)
  if (parts.length > 0) await postReturnWorkflow(container).run({ input: { source_kind: "counter_return", source_id: row.id, of: { source_kind: "counter_sale", source_id: of.id }, returned_at: at, reference, parts } })
}

/** A deposit that was kept belongs to those whose goods were ordered. What two tills dropped was kept once, by the first. */
async function postKept(container: MedusaContainer, row: EntryRow, { order_id, kept, reason }: OrderDropped): Promise<void> {
  const counter = counterOf(container)
  const [[of], [end]] = await Promise.all([counter.entriesById([order_id]), counter.endsOf([order_id])])
  if (of?.body.kind !== "ordered" || end?.id !== row.id) return
  const amounts = keptParts(of.body.lines, kept)
  const parts = partsOf(of.body.lines.flatMap((line, index) => ownParts(of.goods?.[index], line, { quantity: line.quantity, amounts: owned(of.goods?.[index], amounts[index]!) })))
  const { reference, at } = source(row)
  const entries = parts.map(({ producer_id, goods }) => ({
    producer_id, kind: "deposit" as const, amount: goods.reduce((sum, { amount }) => sum + amount, 0), goods,
    source_kind: "counter_sale" as const, source_id: row.id, reference, note: `Khách không lấy hàng đã đặt: ${reason.trim()}`, happened_at: at,
  }))
  if (entries.length > 0) await postEntriesWorkflow(container).run({ input: { entries } })
}
