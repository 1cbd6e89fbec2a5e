import type { MedusaContainer } from "@medusajs/framework/types"
import { postEntriesWorkflow, postReturnWorkflow, postSaleWorkflow } from "@ocop/producer/workflows"
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

/** What was marked down says so: its maker reads why it is less. */
const titleOf = (goods: SoldGoods | undefined, { unit_price, mark_down }: Pick<SaleLine, "unit_price" | "mark_down">): string =>
  [goods?.title, goods?.unit, mark_down && `cận hạn, ${mark_down.full_price.toLocaleString("vi-VN")} ₫ còn ${unit_price.toLocaleString("vi-VN")} ₫`].filter(Boolean).join(" · ")
const source = (row: EntryRow) => ({ reference: row.receipt_number ?? row.id, at: new Date(row.at).toISOString() })

async function postSale(container: MedusaContainer, row: EntryRow, sale: Sold): Promise<void> {
  const parts = partsOf(sale.lines.map((line, index) => ({ producer_id: row.goods?.[index]?.producer_id ?? null, title: titleOf(row.goods?.[index], line), quantity: line.quantity, amount: lineTotal(line) })))
  const { reference, at } = source(row)
  if (parts.length > 0) await postSaleWorkflow(container).run({ input: { source_kind: "counter_sale", source_id: row.id, channel: "counter", sold_at: at, reference, parts } })
}

/** Only pieces that were bought and not given back before: what went over the counter twice is the shop's own loss. */
async function postReturn(container: MedusaContainer, row: EntryRow, entry: Returned): Promise<void> {
  const counter = counterOf(container)
  const [[of], returns] = await Promise.all([counter.entriesById([entry.sale_id]), counter.returnsOf([entry.sale_id])])
  if (of?.body.kind !== "sold") return
  const { lines } = of.body
  await postSale(container, of, of.body)
  const before = lines.map(() => 0)
  for (const earlier of returns) {
    if (earlier.id === row.id) break
    for (const { line, quantity } of (earlier.body as Returned).lines) if (line in before) before[line]! += quantity
  }
  const parts = partsOf(
    entry.lines.map(({ line, quantity }) => {
      const back = Math.max(0, Math.min(quantity, lines[line]!.quantity - before[line]!))
      const part = { producer_id: of.goods?.[line]?.producer_id ?? null, title: titleOf(of.goods?.[line], lines[line]!), quantity: back, amount: refundFor(lines[line]!, back, before[line]) }
      before[line]! += quantity
      return part
    }),
  )
  const { reference, at } = source(row)
  if (parts.length > 0) await postReturnWorkflow(container).run({ input: { source_kind: "counter_return", source_id: row.id, of: { source_kind: "counter_sale", source_id: of.id }, returned_at: at, reference, parts } })
}

/** A deposit that was kept belongs to those whose goods were ordered. What two tills dropped was kept once, by the first. */
async function postKept(container: MedusaContainer, row: EntryRow, { order_id, kept, reason }: OrderDropped): Promise<void> {
  const counter = counterOf(container)
  const [[of], [end]] = await Promise.all([counter.entriesById([order_id]), counter.endsOf([order_id])])
  if (of?.body.kind !== "ordered" || end?.id !== row.id) return
  const amounts = keptParts(of.body.lines, kept)
  const parts = partsOf(of.body.lines.map((line, index) => ({ producer_id: of.goods?.[index]?.producer_id ?? null, title: titleOf(of.goods?.[index], line), quantity: line.quantity, amount: amounts[index]! })))
  const { reference, at } = source(row)
  const entries = parts.map(({ producer_id, goods }) => ({
    producer_id, kind: "deposit" as const, amount: goods.reduce((sum, { amount }) => sum + amount, 0), goods,
    source_kind: "counter_sale" as const, source_id: row.id, reference, note: `Khách không lấy hàng đã đặt: ${reason.trim()}`, happened_at: at,
  }))
  if (entries.length > 0) await postEntriesWorkflow(container).run({ input: { entries } })
}
