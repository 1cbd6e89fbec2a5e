import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { ShiftEntryView, ShiftFlagView, ShiftResponse, ShiftView } from "../http"
import type { EntryRow, FindShifts } from "../modules/counter"
import { paid, shiftReport, type CounterEntry } from "../rules"
import { groupBy } from "./group-by"
import { counterOf } from "./module"

/** Shifts with their reports: nothing but sums over the book. */
export async function listShifts(container: MedusaContainer, filters: FindShifts): Promise<{ shifts: ShiftView[]; count: number }> {
  const { shift_ids, count } = await counterOf(container).findShifts(filters)
  return { shifts: await viewShifts(container, shift_ids), count }
}

async function viewShifts(container: MedusaContainer, shift_ids: readonly string[]): Promise<ShiftView[]> {
  if (shift_ids.length === 0) return []
  const counter = counterOf(container)
  const [entries, flags, looks] = await Promise.all([
    counter.entriesOfShifts(shift_ids),
    counter.listCounterFlags({ shift_id: [...shift_ids] }, { take: null, select: ["id", "shift_id"] }),
    counter.listCounterLooks({ shift_id: [...shift_ids] }, { take: null, select: ["id", "shift_id", "flag_id"] }),
  ])
  const names = await namesOfPoints(container, entries.map(({ point_id }) => point_id))
  const byShift = groupBy(entries, ({ shift_id }) => shift_id)
  return shift_ids.map((id) => {
    const rows = byShift.get(id)!
    const own = flags.filter(({ shift_id }) => shift_id === id)
    const seen = new Set(looks.map(({ flag_id }) => flag_id))
    const closing = rows.find(({ kind }) => kind === "shift_closed")
    const report = shiftReport(rows.map(atTrueTime))
    return {
      id,
      point: { id: rows[0]!.point_id, name: names.get(rows[0]!.point_id) ?? "" },
      seller: rows[0]!.seller_name,
      opened_at: report.opened_at!,
      closed_at: report.closed_at,
      report,
      flags: own.length,
      waiting: own.filter((flag) => !seen.has(flag.id)).length,
      reviewed: looks.some(({ shift_id, flag_id }) => shift_id === id && flag_id === null),
      note: (closing?.body.kind === "shift_closed" && closing.body.note) || null,
    }
  })
}

/** As it was, by the clock set right. */
const atTrueTime = ({ body, at }: EntryRow): CounterEntry => ({ ...body, made_at: new Date(at).toISOString() })

async function namesOfPoints(container: MedusaContainer, ids: readonly string[]): Promise<Map<string, string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "sales_point", fields: ["id", "name"], filters: { id: [...new Set(ids)] } })
  return new Map((data as { id: string; name: string }[]).map(({ id, name }) => [id, name]))
}

/** One shift whole: its report, every entry, what to look at. Throws NOT_FOUND. */
export async function readShift(container: MedusaContainer, shift_id: string): Promise<ShiftResponse> {
  const counter = counterOf(container)
  const entries = await counter.entriesOfShifts([shift_id])
  if (entries.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có ca bán này.")
  const [[shift], flags, looks] = await Promise.all([
    viewShifts(container, [shift_id]),
    counter.listCounterFlags({ shift_id }, { take: null, order: { at: "ASC", id: "ASC" } }),
    counter.listCounterLooks({ shift_id }, { take: null, order: { at: "ASC", id: "ASC" } }),
  ])
  const byId = new Map(entries.map((row) => [row.id, row]))
  const look = ({ by_name, note, at }: { by_name: string; note: string; at: Date }) => ({ by: by_name, note, at: new Date(at).toISOString() })
  return {
    shift: shift!,
    entries: entries.map(viewEntry),
    flags: flags.map(({ id, kind, figure, entry_id, line, at }): ShiftFlagView => {
      const entry = byId.get(entry_id)
      const goods = line === null ? undefined : entry?.goods?.[line]
      const seen = looks.find(({ flag_id }) => flag_id === id)
      return {
        id, kind: kind as ShiftFlagView["kind"], figure: figure === null ? null : Number(figure), entry_id, receipt_number: entry?.receipt_number ?? null,
        about: goods ? `${goods.title} · ${goods.unit}${goods.lot_code ? `, lô ${goods.lot_code}` : ""}` : null,
        at: new Date(at).toISOString(), look: seen ? look(seen) : null,
      }
    }),
    reviews: looks.filter(({ flag_id }) => flag_id === null).map(look),
  }
}

function viewEntry({ id, kind, at, receipt_number, body, goods }: EntryRow): ShiftEntryView {
  return { id, kind, at: new Date(at).toISOString(), receipt_number, amount: amountOf(body), text: textOf(body, goods) }
}

function amountOf(entry: CounterEntry): number {
  switch (entry.kind) {
    case "sold":
      return paid(entry.payments)
    case "returned":
    case "order_dropped":
      return -paid(entry.payments)
    case "ordered":
      return paid(entry.deposit)
    case "handed_over":
      return paid(entry.payments)
    case "cash_in":
      return entry.amount
    case "cash_out":
      return -entry.amount
    case "shift_opened":
    case "shift_closed":
      return entry.counted_cash
    case "reprinted":
      return 0
  }
}

function textOf(entry: CounterEntry, goods: EntryRow["goods"]): string {
  if (entry.kind === "sold" || entry.kind === "ordered") return entry.lines.map(({ quantity }, index) => `${quantity} × ${goods?.[index]?.title ?? "?"}`).join(", ")
  if (entry.kind === "handed_over") return entry.order_code
  if ("reason" in entry) return entry.reason
  return (entry.kind === "shift_closed" && entry.note) || ""
}
