import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { restrictedGln, restrictedGtin, toSscc } from "../../rules/identifiers"
import { Box, BoxPlace, BoxScan } from "./models/box"
import { GivenNumber, type NUMBERED, ShortCode } from "./models/number"

export type Numbered = (typeof NUMBERED)[number]
export type Gs1Key = "gtin" | "gln" | "sscc"
export type GivenNumberRow = InferTypeOf<typeof GivenNumber>
export type BoxRow = InferTypeOf<typeof Box>

export interface Subject {
  subject: Numbered
  id: string
}

export interface BoxScans {
  /** all scans, this one among them */
  times: number
  days: number
  first_on: string
  /** scans of today */
  today: number
}

/** A box that many people, or people far from each other, have scanned. */
export interface ScannedBox {
  box_id: string
  lot_id: string
  times: number
  days: number
  first_on: string
  last_on: string
  provinces: string[]
}

const MAKE: Record<Gs1Key, (sequence: number) => string> = {
  gtin: restrictedGtin,
  gln: restrictedGln,
  sscc: (sequence) => toSscc(0, "2000000", sequence),
}

/** One kind of number belongs to each kind of thing. */
export const KEY_OF: Record<Numbered, Gs1Key> = { variant: "gtin", product: "gtin", plot: "gln", apiary: "gln", stock_location: "gln", producer: "gln", operation: "sscc" }

const managerOf = (context: Context): EntityManager => (context.transactionManager ?? context.manager) as EntityManager

export interface TraceabilityOptions {
  /** where a printed code leads */
  storefrontUrl?: string
}

export default class LabelsModuleService extends MedusaService({ GivenNumber, ShortCode, Box, BoxScan, BoxPlace }) {
  /** scheme, host and port that are printed; never ends in a slash */
  readonly origin: string

  constructor(_container: Record<string, unknown>, { storefrontUrl = "http://localhost:8000" }: TraceabilityOptions = {}) {
    // eslint-disable-next-line prefer-rest-params -- MedusaService takes whatever the loader hands over
    super(...arguments)
    this.origin = storefrontUrl.replace(/\/$/, "")
  }

  /** The number of each of these from our own range; who has none is given the next. The same thing asked for twice at once gets one number. */
  @InjectManager()
  @InjectTransactionManager()
  async numbersOf(subjects: readonly Subject[], @MedusaContext() context: Context = {}): Promise<Map<string, string>> {
    if (subjects.length === 0) return new Map()
    const manager = managerOf(context)
    const ids = JSON.stringify([...new Set(subjects.map(({ id }) => id))])
    const read = () => manager.execute<{ subject_id: string; number: string }[]>("select subject_id, number from given_number where not allocated and subject_id in (select jsonb_array_elements_text(?::jsonb))", [ids])
    const known = new Map((await read()).map(({ subject_id, number }) => [subject_id, number]))
    const missing = [...new Map(subjects.filter(({ id }) => !known.has(id)).map((each) => [each.id, each])).values()].sort((one, other) => (one.id < other.id ? -1 : 1))
    if (missing.length === 0) return known
    for (const { subject, id } of missing) {
      const key = KEY_OF[subject]
      const [{ next } = { next: 0 }] = await manager.execute<{ next: number }[]>(`select nextval('given_number_${key}_seq')::float8 as next`)
      await manager.execute(
        `insert into given_number (id, "key", number, subject, subject_id, allocated) values (?, ?, ?, ?, ?, false) on conflict (subject_id) where not allocated do nothing`,
        [generateEntityId(undefined, "gs1"), key, MAKE[key](next), subject, id],
      )
    }
    return new Map((await read()).map(({ subject_id, number }) => [subject_id, number]))
  }

  /** The short codes of these lots; a lot without one is given one drawn by chance. */
  @InjectManager()
  @InjectTransactionManager()
  async shortCodesOf(lotIds: readonly string[], draw: () => string, @MedusaContext() context: Context = {}): Promise<Map<string, string>> {
    const manager = managerOf(context)
    const read = async () => new Map((await manager.execute<{ lot_id: string; code: string }[]>("select lot_id, code from short_code where lot_id in (select jsonb_array_elements_text(?::jsonb))", [JSON.stringify(lotIds)])).map(({ lot_id, code }) => [lot_id, code]))
    for (;;) {
      const known = await read()
      const missing = [...new Set(lotIds)].filter((id) => !known.has(id)).sort()
      if (missing.length === 0) return known
      // Neither a code that was drawn before nor a lot that got one meanwhile stops it: what is missing then is drawn again.
      for (const id of missing) await manager.execute("insert into short_code (code, lot_id) values (?, ?) on conflict do nothing", [draw(), id])
    }
  }

  /** Boxes of a lot, by the hashes of their serials. */
  @InjectManager()
  @InjectTransactionManager()
  async addBoxes({ lot_id, hashes, at }: { lot_id: string; hashes: string[]; at: Date }, @MedusaContext() context: Context = {}): Promise<void> {
    const rows = hashes.map((hash) => ({ id: generateEntityId(undefined, "box"), lot_id, hash, printed_at: at }))
    await managerOf(context).execute(
      "insert into box (id, lot_id, hash, printed_at) select id, lot_id, hash, printed_at from jsonb_to_recordset(?::jsonb) as row(id text, lot_id text, hash text, printed_at timestamptz)",
      [JSON.stringify(rows)],
    )
  }

  /** Counts a scan of a box of this lot; null: no such box was printed. */
  @InjectManager()
  @InjectTransactionManager()
  async countScan({ lot_id, hash, day, counts }: { lot_id: string; hash: string; day: string; counts: boolean }, @MedusaContext() context: Context = {}): Promise<(BoxScans & { box_id: string }) | null> {
    const manager = managerOf(context)
    const [box] = await manager.execute<{ id: string }[]>("select id from box where hash = ? and lot_id = ?", [hash, lot_id])
    if (!box) return null
    if (counts) {
      await manager.execute("insert into box_scan (id, box_id, day, times) values (?, ?, ?, 1) on conflict (box_id, day) where deleted_at is null do update set times = box_scan.times + 1, updated_at = now()", [
        generateEntityId(undefined, "scan"), box.id, day,
      ])
    }
    const [scans] = await manager.execute<(BoxScans & { first_on: string | null })[]>(
      "select coalesce(sum(times), 0)::int as times, count(*)::int as days, min(day) as first_on, coalesce(sum(times) filter (where day = ?), 0)::int as today from box_scan where box_id = ?",
      [day, box.id],
    )
    return { box_id: box.id, ...scans!, first_on: scans!.first_on ?? day }
  }

  /** Where the reader of a box says they are. False: no such box. */
  @InjectManager()
  @InjectTransactionManager()
  async countPlace({ hash, province, day }: { hash: string; province: string; day: string }, @MedusaContext() context: Context = {}): Promise<boolean> {
    const written = await managerOf(context).execute<{ id: string }[]>(
      `insert into box_place (id, box_id, province, first_on, times) select ?, id, ?, ?, 1 from box where hash = ?
       on conflict (box_id, province) where deleted_at is null do update set times = box_place.times + 1, updated_at = now() returning id`,
      [generateEntityId(undefined, "scanpl"), province, day, hash],
    )
    return written.length > 0
  }

  /** Boxes scanned at least so often, on so many days or from so many provinces, that nobody has settled yet; the most scanned first. */
  @InjectManager()
  async boxesScannedMost(
    { times, days, provinces, limit, offset }: { times: number; days: number; provinces: number; limit: number; offset: number },
    @MedusaContext() context: Context = {},
  ): Promise<{ boxes: ScannedBox[]; count: number }> {
    const rows = await managerOf(context).execute<(ScannedBox & { count: number })[]>(
      `with scanned as (select box_id, sum(times)::int as times, count(*)::int as days, min(day) as first_on, max(day) as last_on from box_scan group by box_id),
            placed as (select box_id, array_agg(province order by first_on) as provinces from box_place group by box_id)
       select box.id as box_id, box.lot_id, scanned.times, scanned.days, scanned.first_on, scanned.last_on, coalesce(placed.provinces, '{}') as provinces, count(*) over ()::int as count
       from box join scanned on scanned.box_id = box.id left join placed on placed.box_id = box.id
       where box.settled_at is null and (scanned.times >= ? or scanned.days >= ? or cardinality(placed.provinces) >= ?)
       order by cardinality(coalesce(placed.provinces, '{}')) desc, scanned.times desc, box.id limit ? offset ?`,
      [times, days, provinces, limit, offset],
    )
    return { boxes: rows.map(({ count: _, ...box }) => box), count: rows[0]?.count ?? 0 }
  }
}
