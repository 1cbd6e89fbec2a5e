import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { placeIdOf, type Day, type Head, type HeadStatement, type Interval, type KnownPlace, type SignedHead, type Taking } from "../../rules/logbook"
import { appendEntries, intervalOfRow, takingOfRow, type AppendEntries, type Appended, type BookBefore } from "./append-entries"
import { LogbookEntry, LogbookFile, LogbookHead, LogbookKey, LogbookPhotoChoice } from "./models/book"
import { Apiary, GrowingArea, GrowingAreaCheck, PlaceChange, Plot } from "./models/places"
import { ENTRY_COLUMNS, type EntryRow } from "./rows"

export interface LogbookOptions {
  /** whoever holds it signs the books; any text, see `signer` */
  logbookSigningKey?: string
}

export interface FindEntries {
  producer_id?: string
  place_id?: string
  kind?: string
  from?: Day
  to?: Day
  author_id?: string
}

export interface DayEnd extends HeadStatement {
  received_at: Date
}

const MODELS = { GrowingArea, GrowingAreaCheck, Plot, Apiary, PlaceChange, LogbookEntry, LogbookFile, LogbookPhotoChoice, LogbookHead, LogbookKey }

/** No later entry of the same row of corrections: what holds now. */
const CURRENT = 'not exists (select 1 from logbook_entry later where later."root" = e."root" and later."seq" > e."seq")'

export default class LogbookModuleService extends MedusaService(MODELS) {
  readonly options: LogbookOptions

  constructor(container: Record<string, unknown>, options: LogbookOptions = {}) {
    super(container, options)
    this.options = options
  }

  /** Appends to a producer's book, one phone at a time, exactly once by id. One transaction: what is answered is written. */
  @InjectManager()
  @InjectTransactionManager()
  async append(input: AppendEntries, @MedusaContext() context: Context<EntityManager> = {}): Promise<Appended> {
    const manager = managerOf(context)
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`logbook:${input.producer_id}`])
    const appended = appendEntries(input, await this.bookBefore(manager, input))
    if (appended.rows.length > 0) {
      await manager.execute(
        `insert into logbook_entry (${ENTRY_COLUMNS}) select ${ENTRY_COLUMNS} from jsonb_to_recordset(?::jsonb) as row (${ENTRY_TYPES}) order by "seq"`,
        [JSON.stringify(appended.rows)],
      )
    }
    return appended
  }

  private async bookBefore(manager: EntityManager, { producer_id, entries }: AppendEntries): Promise<BookBefore> {
    const [last] = await manager.execute<{ seq: number; hash: string; received_at: Date }[]>('select "seq", "hash", "received_at" from logbook_entry where "producer_id" = ? order by "seq" desc limit 1', [producer_id])
    const ids = [...new Set(entries.map(({ id }) => id))]
    const corrects = [...new Set(entries.flatMap(({ corrects }) => corrects ?? []))]
    const at = [...new Set(entries.flatMap(({ place }) => placeIdOf(place) ?? []))]
    const earliest = entries.reduce((day, { happened_on }) => (happened_on < day ? happened_on : day), "9999-12-31")
    const entriesOf = (column: "id", values: string[]) => this.rowsIn(manager, column, values)
    const [places, sameIds, corrected, facts] = [
      await this.knownPlaces(manager, producer_id),
      await entriesOf("id", ids),
      (await entriesOf("id", corrects)).filter((row) => row.producer_id === producer_id),
      await this.factsIn(manager, { producer_id, places: at, since: earliest }),
    ]
    return { head: last ? { ...last, received_at: new Date(last.received_at).toISOString() } : { seq: 0, hash: null, received_at: null }, places, sameIds, corrected, ...facts }
  }

  private async rowsIn(manager: EntityManager, column: "id" | "root", values: readonly string[]): Promise<EntryRow[]> {
    if (values.length === 0) return []
    return manager.execute<EntryRow[]>(`select ${ENTRY_COLUMNS} from logbook_entry where "${column}" in (${marks(values)}) order by "seq"`, [...values])
  }

  private async knownPlaces(manager: EntityManager, producer_id: string): Promise<KnownPlace[]> {
    return manager.execute<KnownPlace[]>(
      `select "id", 'plot' as "of", "name", "closed_on" from plot where "producer_id" = ? and deleted_at is null
       union all select "id", 'apiary', "name", "closed_on" from apiary where "producer_id" = ? and deleted_at is null`,
      [producer_id, producer_id],
    )
  }

  private async factsIn(manager: EntityManager, { producer_id, places, since }: FactsQuery): Promise<Facts> {
    if (places?.length === 0) return { intervals: [], takings: [] }
    const rows = await manager.execute<EntryRow[]>(
      `select ${columnsOf("e")} from logbook_entry e
       where e."producer_id" = ? ${places ? `and e."place_id" in (${marks(places)})` : ""} and e."content" is not null
         and (e."until" > ? or (e."kind" in ('harvest', 'extraction') and e."happened_on" >= ?)) and ${CURRENT}
       order by e."seq" desc`,
      [producer_id, ...(places ?? []), since, since],
    )
    return { intervals: rows.flatMap((row) => intervalOfRow(row) ?? []), takings: rows.flatMap((row) => takingOfRow(row) ?? []) }
  }

  /** What stands in the way of a harvest or an extraction on `since` or later, and what has been taken since then. */
  @InjectManager()
  async facts(query: FactsQuery, @MedusaContext() context: Context<EntityManager> = {}): Promise<Facts> {
    return this.factsIn(managerOf(context), query)
  }

  /** Makes a place or changes it, and writes down what it was. Null when this producer has none with that id. */
  @InjectManager()
  @InjectTransactionManager()
  async savePlace({ of, id, producer_id, values, by, at }: SavePlace, @MedusaContext() context: Context<EntityManager> = {}): Promise<string | null> {
    const rows = { growing_area: this.listGrowingAreas.bind(this), plot: this.listPlots.bind(this), apiary: this.listApiaries.bind(this) }
    const [before] = id ? ((await rows[of]({ id, producer_id }, { take: 1 }, context)) as Record<string, unknown>[]) : []
    if (id && !before) return null
    const changed = Object.fromEntries(Object.entries(values).flatMap(([field, to]) => ((before?.[field] ?? null) === (to ?? null) ? [] : [[field, { from: before?.[field] ?? null, to: to ?? null }]])))
    if (before && Object.keys(changed).length === 0) return String(before.id)
    const written = await this.writePlace({ of, id, producer_id, values }, context)
    await this.createPlaceChanges([{ producer_id, place_of: of, place_id: written, changed, by_id: by.id, by_name: by.name, at }], context)
    return written
  }

  @InjectTransactionManager()
  private async writePlace({ of, id, producer_id, values }: Pick<SavePlace, "of" | "id" | "producer_id" | "values">, @MedusaContext() context: Context<EntityManager> = {}): Promise<string> {
    const data = { ...values, producer_id, ...(id && { id }) } as never
    const write = {
      growing_area: () => (id ? this.updateGrowingAreas(data, context) : this.createGrowingAreas(data, context)),
      plot: () => (id ? this.updatePlots(data, context) : this.createPlots(data, context)),
      apiary: () => (id ? this.updateApiaries(data, context) : this.createApiaries(data, context)),
    }
    return ((await write[of]()) as { id: string }).id
  }

  /** Last day something was written for a place. */
  @InjectManager()
  async lastDayAt(place_id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<Day | null> {
    const [row] = await managerOf(context).execute<{ happened_on: Day }[]>(`select e."happened_on" from logbook_entry e where e."place_id" = ? and e."content" is not null and ${CURRENT} order by e."happened_on" desc limit 1`, [place_id])
    return row?.happened_on ?? null
  }

  @InjectManager()
  async headOf(producer_id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<Head> {
    const [head] = await managerOf(context).execute<Head[]>('select "seq", "hash" from logbook_entry where "producer_id" = ? order by "seq" desc limit 1', [producer_id])
    return head ?? { seq: 0, hash: null }
  }

  /** Entries of a book in its order, after a number. */
  @InjectManager()
  async entriesAfter({ producer_id, after_seq, limit }: { producer_id: string; after_seq: number; limit: number }, @MedusaContext() context: Context<EntityManager> = {}): Promise<EntryRow[]> {
    return managerOf(context).execute<EntryRow[]>(`select ${ENTRY_COLUMNS} from logbook_entry where "producer_id" = ? and "seq" > ? order by "seq" limit ?`, [producer_id, after_seq, limit])
  }

  @InjectManager()
  async newestEntries({ producer_id, limit }: { producer_id: string; limit: number }, @MedusaContext() context: Context<EntityManager> = {}): Promise<EntryRow[]> {
    return managerOf(context).execute<EntryRow[]>(`select ${ENTRY_COLUMNS} from logbook_entry where "producer_id" = ? order by "seq" desc limit ?`, [producer_id, limit])
  }

  /** Entries by their ids, with every entry of their rows of corrections, in the order of the book. */
  @InjectManager()
  async entriesOfRows(roots: readonly string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<EntryRow[]> {
    return this.rowsIn(managerOf(context), "root", roots)
  }

  @InjectManager()
  async entriesByIds(ids: readonly string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<EntryRow[]> {
    return this.rowsIn(managerOf(context), "id", ids)
  }

  /** What was written last of each kind and still holds. */
  @InjectManager()
  async lastOfEachKind(producer_id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<EntryRow[]> {
    return managerOf(context).execute<EntryRow[]>(
      `with recursive kinds as (
         (select "kind" from logbook_entry where "producer_id" = ? order by "kind" limit 1)
         union all
         select (select n."kind" from logbook_entry n where n."producer_id" = ? and n."kind" > kinds."kind" order by n."kind" limit 1) from kinds where kinds."kind" is not null
       )
       select ${columnsOf("last")} from kinds cross join lateral (
         select ${columnsOf("e")} from logbook_entry e where e."producer_id" = ? and e."kind" = kinds."kind" and e."content" is not null and ${CURRENT} order by e."seq" desc limit 1
       ) last where kinds."kind" is not null`,
      [producer_id, producer_id, producer_id],
    )
  }

  /** Newest day first. */
  @InjectManager()
  async findEntries({ limit, offset, ...filters }: FindEntries & { limit: number; offset: number }, @MedusaContext() context: Context<EntityManager> = {}): Promise<{ rows: EntryRow[]; count: number }> {
    const wanted = [
      ["producer_id", "=", filters.producer_id],
      ["place_id", "=", filters.place_id],
      ["kind", "=", filters.kind],
      ["happened_on", ">=", filters.from],
      ["happened_on", "<=", filters.to],
    ].filter((each): each is [string, string, string] => Boolean(each[2]))
    const where = wanted.length ? `where ${wanted.map(([column, sign]) => `"${column}" ${sign} ?`).join(" and ")}` : ""
    const values = wanted.map(([, , value]) => value)
    const manager = managerOf(context)
    const rows = await manager.execute<EntryRow[]>(`select ${ENTRY_COLUMNS} from logbook_entry ${where} order by "happened_on" desc, "producer_id", "seq" desc limit ? offset ?`, [...values, limit, offset])
    const [counted] = await manager.execute<{ count: string }[]>(`select count(*) as count from logbook_entry ${where}`, values)
    return { rows, count: Number(counted?.count ?? 0) }
  }

  /** Where and when something of this name or batch number was put on trees or into hives; whatever was corrected later counts, too. */
  @InjectManager()
  async usesOfInput(text: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<{ place_id: string; happened_on: Day }[]> {
    const like = `%${text.replace(/[\\%_]/g, "\\$&")}%`
    return managerOf(context).execute(
      `select distinct "place_id", "happened_on" from logbook_entry
       where "kind" in ('planting_material', 'fertilizer', 'pesticide', 'feeding', 'treatment') and "place_id" is not null
         and ("content" ->> 'product' ilike ? or "content" ->> 'drug' ilike ? or "content" ->> 'feed' ilike ? or "content" ->> 'active_ingredient' ilike ? or "content" ->> 'batch' ilike ?)
       order by "happened_on", "place_id"`,
      [like, like, like, like, like],
    )
  }

  /** Files that entries name and that have not arrived, at most 500. */
  @InjectManager()
  async missingFiles(producer_id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    const rows = await managerOf(context).execute<{ sha256: string }[]>(
      `select distinct named->>'sha256' as sha256 from logbook_entry e cross join lateral jsonb_array_elements(e."attachments") named
       where e."producer_id" = ? and e."attachments" <> '[]'
         and not exists (select 1 from logbook_file f where f."producer_id" = e."producer_id" and f."sha256" = named->>'sha256' and f.deleted_at is null) limit 500`,
      [producer_id],
    )
    return rows.map(({ sha256 }) => sha256)
  }

  /** Keeps a file once; of two at the same time the first one stays. */
  @InjectManager()
  async keepFile({ content, ...file }: FileDraft, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const row = { ...file, content }
    const columns = Object.keys(row)
    await managerOf(context).execute(
      `insert into logbook_file (${columns.map((column) => `"${column}"`).join(", ")}) values (${marks(columns)}) on conflict ("producer_id", "sha256") where deleted_at is null do nothing`,
      Object.values(row),
    )
  }

  @InjectManager()
  async fileBytes({ producer_id, sha256 }: { producer_id: string; sha256: string }, @MedusaContext() context: Context<EntityManager> = {}): Promise<{ mime: string; kind: string; content: Buffer } | null> {
    const [row] = await managerOf(context).execute<{ mime: string; kind: string; content: Buffer }[]>('select "mime", "kind", "content" from logbook_file where "producer_id" = ? and "sha256" = ? and deleted_at is null', [producer_id, sha256])
    return row ?? null
  }

  /** Writes down whether the public may see a photo. False: no photo of that hash has arrived in this book. */
  @InjectManager()
  async choosePhoto({ id, producer_id, sha256, shown, by_id, at }: PhotoChoice, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const written = await managerOf(context).execute<{ id: string }[]>(
      `insert into logbook_photo_choice ("id", "producer_id", "sha256", "shown", "by_id", "at")
       select ?, f."producer_id", f."sha256", ?, ?, ? from logbook_file f where f."producer_id" = ? and f."sha256" = ? and f."kind" = 'photo' and f.deleted_at is null
       returning "id"`,
      [id, shown, by_id, at, producer_id, sha256],
    )
    return written.length > 0
  }

  /** Photos of a book that the public may see, by the hash an entry names them with; only these when some are named. */
  @InjectManager()
  async shownPhotos({ producer_id, sha256s }: { producer_id: string; sha256s?: readonly string[] }, @MedusaContext() context: Context<EntityManager> = {}): Promise<ShownPhoto[]> {
    if (sha256s?.length === 0) return []
    return managerOf(context).execute<ShownPhoto[]>(
      `select f."id", c."sha256" from (
         select distinct on ("sha256") "sha256", "shown" from logbook_photo_choice where "producer_id" = ? ${sha256s ? `and "sha256" in (${marks(sha256s)})` : ""} order by "sha256", "nr" desc
       ) c join logbook_file f on f."producer_id" = ? and f."sha256" = c."sha256" and f.deleted_at is null
       where c."shown" order by c."sha256"`,
      [producer_id, ...(sha256s ?? []), producer_id],
    )
  }

  /** The bytes of a photo, while the public may see it. */
  @InjectManager()
  async shownPhotoBytes(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<{ mime: string; stored_sha256: string; content: Buffer } | null> {
    const [row] = await managerOf(context).execute<{ mime: string; stored_sha256: string; content: Buffer }[]>(
      `select f."mime", f."stored_sha256", f."content" from logbook_file f
       where f."id" = ? and f."kind" = 'photo' and f.deleted_at is null
         and (select c."shown" from logbook_photo_choice c where c."producer_id" = f."producer_id" and c."sha256" = f."sha256" order by c."nr" desc limit 1)`,
      [id],
    )
    return row ?? null
  }

  /** Ends of days on which a book grew, not signed yet, up to and including `until`; oldest first. */
  @InjectManager()
  async unsignedDayEnds({ until, limit }: { until: Day; limit: number }, @MedusaContext() context: Context<EntityManager> = {}): Promise<DayEnd[]> {
    return managerOf(context).execute<DayEnd[]>(
      `with recursive books as (
         (select "producer_id" from logbook_entry order by "producer_id" limit 1)
         union all
         select (select n."producer_id" from logbook_entry n where n."producer_id" > books."producer_id" order by n."producer_id" limit 1) from books where books."producer_id" is not null
       ),
       signed as (select books."producer_id", coalesce((select max(h."seq") from logbook_head h where h."producer_id" = books."producer_id" and h.deleted_at is null), 0) as "seq" from books where books."producer_id" is not null),
       grown as (
         select e."producer_id", e."seq", e."hash", e."received_at", to_char(e."received_at" at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "day"
         from signed cross join lateral (select * from logbook_entry e where e."producer_id" = signed."producer_id" and e."seq" > signed."seq") e
       )
       select distinct on ("producer_id", "day") 1 as v, "producer_id", "day", "seq", "hash", "received_at" from grown where "day" <= ? order by "producer_id", "day", "seq" desc limit ?`,
      [until, limit],
    )
  }

  /** A day is signed once: who comes second finds it there. */
  @InjectManager()
  async keepHeads(heads: readonly (SignedHead & { id: string })[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    if (heads.length === 0) return
    await managerOf(context).execute(
      `insert into logbook_head ("id", "producer_id", "day", "seq", "hash", "key_id", "signed_at", "signature")
       select "id", "producer_id", "day", "seq", "hash", "key_id", "signed_at", "signature"
       from jsonb_to_recordset(?::jsonb) as row ("id" text, "producer_id" text, "day" text, "seq" integer, "hash" text, "key_id" text, "signed_at" timestamptz, "signature" text)
       on conflict ("producer_id", "day") where deleted_at is null do nothing`,
      [JSON.stringify(heads)],
    )
  }

  @InjectManager()
  async keepKey({ id, key_id, public_key, at }: { id: string; key_id: string; public_key: string; at: Date }, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await managerOf(context).execute(
      'insert into logbook_key ("id", "key_id", "public_key", "first_used_at") values (?, ?, ?, ?) on conflict ("key_id") where deleted_at is null do nothing',
      [id, key_id, public_key, at],
    )
  }

  /** Numbers of every book, for the office. */
  @InjectManager()
  async bookFigures(producer_ids: readonly string[] | null, @MedusaContext() context: Context<EntityManager> = {}): Promise<BookFigures[]> {
    if (producer_ids?.length === 0) return []
    const of = (table: string) => `(select "producer_id", count(*)::int as n from ${table} where deleted_at is null and closed_on is null group by "producer_id")`
    return managerOf(context).execute<BookFigures[]>(
      `select p."producer_id", coalesce(a.n, 0) as growing_areas, coalesce(l.n, 0) as plots, coalesce(b.n, 0) as apiaries, coalesce(last."seq", 0) as entries, last."received_at" as last_at, last."happened_on" as last_on,
              (select max("day") from logbook_head h where h."producer_id" = p."producer_id" and h.deleted_at is null) as signed_on
       from (select "producer_id" from growing_area union select "producer_id" from plot union select "producer_id" from apiary) p
       left join ${of("growing_area")} a on a."producer_id" = p."producer_id" left join ${of("plot")} l on l."producer_id" = p."producer_id" left join ${of("apiary")} b on b."producer_id" = p."producer_id"
       left join lateral (select "seq", "received_at", "happened_on" from logbook_entry e where e."producer_id" = p."producer_id" order by "seq" desc limit 1) last on true
       ${producer_ids ? `where p."producer_id" in (${marks(producer_ids)})` : ""}`,
      [...(producer_ids ?? [])],
    )
  }
}

export type PlaceOf = "growing_area" | "plot" | "apiary"

export interface SavePlace {
  of: PlaceOf
  /** left out: a new one */
  id?: string
  producer_id: string
  /** columns, all of them for a new one */
  values: Record<string, unknown>
  by: { id: string; name: string }
  at: Date
}

export interface FactsQuery {
  producer_id: string
  /** all when left out */
  places?: readonly string[]
  since: Day
}

export interface Facts {
  intervals: Interval[]
  takings: Taking[]
}

export interface FileDraft {
  id: string
  producer_id: string
  sha256: string
  stored_sha256: string
  kind: "photo" | "voice"
  mime: string
  bytes: number
  added_at: Date
  content: Buffer
}

export interface PhotoChoice {
  id: string
  producer_id: string
  sha256: string
  shown: boolean
  by_id: string
  at: Date
}

export interface ShownPhoto {
  /** of the file */
  id: string
  sha256: string
}

export interface BookFigures {
  producer_id: string
  growing_areas: number
  plots: number
  apiaries: number
  entries: number
  last_at: Date | null
  last_on: Day | null
  signed_on: Day | null
}

const ENTRY_TYPES =
  '"id" text, "producer_id" text, "seq" integer, "prev" text, "hash" text, "kind" text, "happened_on" text, "recorded_at" timestamptz, "received_at" timestamptz, "place_of" text, "place_id" text, "content" jsonb, "corrects" text, "root" text, "until" text, "reason" text, "attachments" jsonb, "device_id" text, "author_id" text'

const columnsOf = (alias: string): string => ENTRY_COLUMNS.split(", ").map((column) => `${alias}.${column}`).join(", ")
const marks = (values: readonly unknown[]): string => values.map(() => "?").join(", ")
const managerOf = (context: Context<EntityManager>): EntityManager => (context.transactionManager ?? context.manager) as EntityManager
