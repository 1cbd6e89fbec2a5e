import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { SoldGoods, TakenEntry } from "../../http"
import { hasReceipt, pointCode, receiptNumber, receiptYear, type CounterEntry as Entry, type Flag } from "../../rules"
import { CounterEntry, CounterFlag, CounterLook, CounterPosting, ReceiptBook, ReceiptCount } from "./models/book"

export interface CounterOptions {
  /** origin of the shop, for what is printed on receipts */
  storefrontUrl?: string
  /** account transfers go to; left out: the point takes none */
  vietqr?: { bankBin: string; bankName: string; accountNumber: string; accountName: string }
}

/** One line of the book, as it is read. */
export interface EntryRow {
  id: string
  point_id: string
  shift_id: string
  kind: Entry["kind"]
  device_id: string
  seller_id: string
  seller_name: string
  made_at: Date
  at: Date
  received_at: Date
  body: Entry
  body_hash: string
  receipt_number: string | null
  goods: SoldGoods[] | null
  answer: TakenEntry
}

export interface NewEntryRow {
  entry: Entry
  body_hash: string
  /** ISO */
  at: string
  goods: SoldGoods[] | null
  flags: Flag[]
}

export interface AppendEntries {
  point: { id: string; code: string }
  device_id: string
  seller: { id: string; name: string }
  received_at: Date
  entries: readonly NewEntryRow[]
}

export interface FindShifts {
  /** null: all points */
  point_ids: string[] | null
  open?: boolean | undefined
  /** with flags nobody has looked at */
  waiting?: boolean | undefined
  /** `YYYY-MM-DD` in Vietnam, of the opening */
  from?: string | undefined
  to?: string | undefined
  limit: number
  offset: number
}

const managerOf = (context: Context): EntityManager => (context.transactionManager ?? context.manager) as EntityManager
const newId = (prefix: string) => generateEntityId(undefined, prefix)
const COLUMNS = "id, point_id, shift_id, kind, device_id, seller_id, seller_name, made_at, at, received_at, body, body_hash, receipt_number, goods, answer"
/** The order an entry ends: as the index has it. */
const endsOf = (entry: string) => `coalesce(${entry}.body #>> '{order,id}', ${entry}.body ->> 'order_id')`
const IN_LIST = "in (select jsonb_array_elements_text(?::jsonb))"

async function insert(manager: EntityManager, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!).map((column) => `"${column}"`).join(", ")
  await manager.execute(`insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?::jsonb)`, [JSON.stringify(rows)])
}

export default class CounterModuleService extends MedusaService({ CounterEntry, CounterFlag, CounterLook, CounterPosting, ReceiptBook, ReceiptCount }) {
  readonly options: CounterOptions

  constructor(container: Record<string, unknown>, options: CounterOptions = {}) {
    super(container, options)
    this.options = options
  }

  /** Writes entries at the end of a point's book, all or none, each with its receipt number. What somebody wrote in the meantime answers as it did then. */
  @InjectManager()
  @InjectTransactionManager()
  async appendEntries({ point, device_id, seller, received_at, entries }: AppendEntries, @MedusaContext() context: Context = {}): Promise<Map<string, TakenEntry>> {
    const manager = managerOf(context)
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`till:${point.id}`])
    const answers = new Map((await this.entriesById(entries.map(({ entry }) => entry.id), context)).map((row) => [row.id, row.answer]))
    const fresh = entries.filter(({ entry }) => !answers.has(entry.id))
    const counts = await this.nextNumbers(manager, point.id, fresh)
    const rows = fresh.map(({ entry, body_hash, at, goods, flags }) => {
      const year = receiptYear(at)
      const receipt_number = hasReceipt(entry) ? receiptNumber(point.code, year, counts.get(year)!.next++) : null
      const answer: TakenEntry = { id: entry.id, status: "accepted", receipt_number, at, flags }
      answers.set(entry.id, answer)
      return {
        id: entry.id, point_id: point.id, shift_id: entry.shift_id, kind: entry.kind, device_id, seller_id: seller.id, seller_name: seller.name,
        made_at: entry.made_at, at, received_at, body: entry, body_hash, receipt_number, goods, answer,
      }
    })
    await insert(manager, "counter_entry", rows)
    await insert(manager, "counter_flag", fresh.flatMap(({ entry, at, flags }) => flags.map(({ kind, line, figure }) => ({ id: newId("tflag"), entry_id: entry.id, shift_id: entry.shift_id, point_id: point.id, kind, line, figure: figure ?? null, at }))))
    return answers
  }

  /** Takes as many numbers of each year as are needed, under the lock of the point. */
  private async nextNumbers(manager: EntityManager, point_id: string, entries: readonly NewEntryRow[]): Promise<Map<number, { next: number }>> {
    const needed = new Map<number, number>()
    for (const { entry, at } of entries) if (hasReceipt(entry)) needed.set(receiptYear(at), (needed.get(receiptYear(at)) ?? 0) + 1)
    const counts = new Map<number, { next: number }>()
    for (const [year, count] of needed) {
      const [row] = await manager.execute<{ last: number }[]>(
        `insert into receipt_count (id, point_id, year, last) values (?, ?, ?, ?)
         on conflict (point_id, year) do update set last = receipt_count.last + excluded.last, updated_at = now() returning last`,
        [`${point_id}:${year}`, point_id, year, count],
      )
      counts.set(year, { next: row!.last - count + 1 })
    }
    return counts
  }

  /** The short name of a point on its receipts; given at the first asking, for good. */
  @InjectManager()
  @InjectTransactionManager()
  async codeOfPoint({ id, handle }: { id: string; handle: string }, @MedusaContext() context: Context = {}): Promise<string> {
    const manager = managerOf(context)
    const [known] = await manager.execute<{ code: string }[]>("select code from receipt_book where point_id = ?", [id])
    if (known) return known.code
    await manager.execute("select pg_advisory_xact_lock(hashtextextended('receipt_book', 0))")
    const rows = await manager.execute<{ point_id: string; code: string }[]>("select point_id, code from receipt_book")
    const mine = rows.find(({ point_id }) => point_id === id)
    if (mine) return mine.code
    const code = pointCode(handle, new Set(rows.map((row) => row.code)))
    await manager.execute("insert into receipt_book (point_id, code) values (?, ?)", [id, code])
    return code
  }

  /** The same for many points: those known in one question. */
  @InjectManager()
  async codesOfPoints(points: readonly { id: string; handle: string }[], @MedusaContext() context: Context = {}): Promise<Map<string, string>> {
    const rows = await managerOf(context).execute<{ point_id: string; code: string }[]>(`select point_id, code from receipt_book where point_id ${IN_LIST}`, [JSON.stringify(points.map(({ id }) => id))])
    const codes = new Map(rows.map(({ point_id, code }) => [point_id, code]))
    for (const point of points) if (!codes.has(point.id)) codes.set(point.id, await this.codeOfPoint(point))
    return codes
  }

  @InjectManager()
  async entriesById(ids: readonly string[], @MedusaContext() context: Context = {}): Promise<EntryRow[]> {
    return managerOf(context).execute(`select ${COLUMNS} from counter_entry where id ${IN_LIST}`, [JSON.stringify(ids)])
  }

  @InjectManager()
  async entryByReceipt(receipt_number: string, @MedusaContext() context: Context = {}): Promise<EntryRow | undefined> {
    const [row] = await managerOf(context).execute<EntryRow[]>(`select ${COLUMNS} from counter_entry where receipt_number = ?`, [receipt_number])
    return row
  }

  /** Entries of these shifts, in the order they happened. */
  @InjectManager()
  async entriesOfShifts(shift_ids: readonly string[], @MedusaContext() context: Context = {}): Promise<EntryRow[]> {
    return managerOf(context).execute(`select ${COLUMNS} from counter_entry where shift_id ${IN_LIST} order by at, id`, [JSON.stringify(shift_ids)])
  }

  /** Returns against these sales. */
  @InjectManager()
  async returnsOf(sale_ids: readonly string[], @MedusaContext() context: Context = {}): Promise<EntryRow[]> {
    return managerOf(context).execute(`select ${COLUMNS} from counter_entry where kind = 'returned' and body ->> 'sale_id' ${IN_LIST} order by at, id`, [JSON.stringify(sale_ids)])
  }

  /** Returns of a sale the producers' accounts know of, in the order they came to know of them: a till that was silent brings an earlier one later. */
  @InjectManager()
  async postedReturnsOf(sale_id: string, @MedusaContext() context: Context = {}): Promise<EntryRow[]> {
    return managerOf(context).execute(
      `select ${COLUMNS.split(", ").map((column) => `e.${column}`).join(", ")} from counter_entry e join counter_posting p on p.entry_id = e.id where e.kind = 'returned' and e.body ->> 'sale_id' = ? order by p.at, e.at, e.id`,
      [sale_id],
    )
  }

  /** Sales and drops that end these orders, in the order they happened. */
  @InjectManager()
  async endsOf(order_ids: readonly string[], @MedusaContext() context: Context = {}): Promise<EntryRow[]> {
    return managerOf(context).execute(`select ${COLUMNS} from counter_entry e where ${endsOf("e")} ${IN_LIST} order by at, id`, [JSON.stringify(order_ids)])
  }

  /** Orders of a point that nobody fetched or dropped yet, the most urgent first. */
  @InjectManager()
  async openPreorders({ point_id, limit }: { point_id: string; limit: number }, @MedusaContext() context: Context = {}): Promise<EntryRow[]> {
    return managerOf(context).execute(
      `select ${COLUMNS} from counter_entry o where point_id = ? and kind = 'ordered' and not exists (select from counter_entry e where ${endsOf("e")} = o.id)
       order by body ->> 'wanted_by', id limit ?`,
      [point_id, limit],
    )
  }

  /** Whose these shifts are and whether they have ended. */
  @InjectManager()
  async shiftsById(ids: readonly string[], @MedusaContext() context: Context = {}): Promise<{ shift_id: string; point_id: string; device_id: string; closed: boolean }[]> {
    return managerOf(context).execute(
      `select o.shift_id, o.point_id, o.device_id, exists (select from counter_entry c where c.shift_id = o.shift_id and c.kind = 'shift_closed') as closed
       from counter_entry o where o.kind = 'shift_opened' and o.shift_id ${IN_LIST}`,
      [JSON.stringify(ids)],
    )
  }

  /** Shifts, newest first, and how many there are. */
  @InjectManager()
  async findShifts({ point_ids, open, waiting, from, to, limit, offset }: FindShifts, @MedusaContext() context: Context = {}): Promise<{ shift_ids: string[]; count: number }> {
    const closed = "exists (select from counter_entry c where c.shift_id = o.shift_id and c.kind = 'shift_closed')"
    const unseen = "exists (select from counter_flag f where f.shift_id = o.shift_id and not exists (select from counter_look k where k.flag_id = f.id))"
    const day = "to_char(o.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')"
    const rows = await managerOf(context).execute<{ shift_id: string; count: string }[]>(
      `select o.shift_id, count(*) over () as count from counter_entry o where o.kind = 'shift_opened'
       ${point_ids ? `and o.point_id ${IN_LIST}` : ""} ${open === undefined ? "" : `and ${open ? "not " : ""}${closed}`} ${waiting ? `and ${unseen}` : ""}
       ${from ? `and ${day} >= ?` : ""} ${to ? `and ${day} <= ?` : ""} order by o.at desc, o.id desc limit ? offset ?`,
      [...(point_ids ? [JSON.stringify(point_ids)] : []), ...(from ? [from] : []), ...(to ? [to] : []), limit, offset],
    )
    return { shift_ids: rows.map(({ shift_id }) => shift_id), count: Number(rows[0]?.count ?? 0) }
  }

  /** Sales, returns and kept deposits the producers' accounts do not know of, oldest first; of these entries, or of all that were taken before an instant. */
  @InjectManager()
  async unposted({ ids, before, limit }: { ids?: readonly string[]; before?: Date; limit: number }, @MedusaContext() context: Context = {}): Promise<EntryRow[]> {
    return managerOf(context).execute(
      `select ${COLUMNS} from counter_entry e where (kind in ('sold', 'returned') or kind = 'order_dropped' and (body ->> 'kept')::bigint > 0) and not exists (select from counter_posting p where p.entry_id = e.id)
       ${ids ? `and id ${IN_LIST}` : ""} ${before ? "and received_at < ?" : ""} order by at, id limit ?`,
      [...(ids ? [JSON.stringify(ids)] : []), ...(before ? [before] : []), limit],
    )
  }

  @InjectManager()
  @InjectTransactionManager()
  async notePosted(entry_ids: readonly string[], at: Date, @MedusaContext() context: Context = {}): Promise<void> {
    await managerOf(context).execute("insert into counter_posting (entry_id, at) select jsonb_array_elements_text(?::jsonb), ? on conflict do nothing", [JSON.stringify(entry_ids), at])
  }

  /** Adds a flag to an entry that is written already. */
  @InjectManager()
  @InjectTransactionManager()
  async addFlag({ entry, kind, at }: { entry: Pick<EntryRow, "id" | "shift_id" | "point_id">; kind: Flag["kind"]; at: Date }, @MedusaContext() context: Context = {}): Promise<void> {
    await insert(managerOf(context), "counter_flag", [{ id: newId("tflag"), entry_id: entry.id, shift_id: entry.shift_id, point_id: entry.point_id, kind, line: null, figure: null, at }])
  }
}
