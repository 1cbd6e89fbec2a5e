import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { lotsOf } from "../lots/module"
import { eventId, matchesQuery, type EventQuery, type OperationFacts, tellMovement, tellOperation, tellStep } from "../rules/epcis"
import { readDigitalLink, toTraceKey } from "../rules/identifiers"
import { epcisOf } from "../trace/captured"
import { findTrace } from "../trace/find-trace"
import { subjectOfGtin } from "../trace/gtins"
import { type Directory, readDirectory } from "./names"

type Loose = Record<string, unknown>

/** Something that happened, by table and id, in the order of time. */
interface Happening {
  of: "operation" | "step" | "movement" | "captured"
  id: string
  at: Date
}

const BATCH = 200
/** Rows looked at for one page: a filter that matches nothing ends, too. */
const MOST_LOOKED_AT = 4_000

export interface EventPage {
  events: Loose[]
  /** null: that was all */
  nextPageToken: string | null
}

export interface FindEvents {
  query: EventQuery
  perPage: number
  after: { at: Date; id: string } | null
  /** only what happened to these lots */
  lot_ids?: readonly string[]
}

/** Events that match, oldest first. A page may be short when a filter matches little; the token then goes on behind what was looked at. */
export async function findEvents(container: MedusaContainer, { query, perPage, after, lot_ids }: FindEvents): Promise<EventPage> {
  const lots = lot_ids ?? (await lotsAskedFor(container, query))
  const events: Loose[] = []
  let from = after
  for (let looked = 0; looked < MOST_LOOKED_AT; ) {
    const happenings = await happened(container, { after: from, query, lots, limit: BATCH })
    const told = await tell(container, happenings)
    for (const happening of happenings) {
      const matching = (told.get(`${happening.of} ${happening.id}`) ?? []).filter((event) => matchesQuery(event, query))
      // What belongs to one happening stays on one page.
      if (events.length > 0 && events.length + matching.length > perPage) return { events, nextPageToken: tokenOf(from!) }
      events.push(...matching)
      from = { at: happening.at, id: happening.id }
    }
    if (happenings.length < BATCH) return { events, nextPageToken: null }
    looked += happenings.length
  }
  return { events, nextPageToken: from && tokenOf(from) }
}

const tokenOf = ({ at, id }: { at: Date; id: string }): string => Buffer.from(`${at.toISOString()} ${id}`).toString("base64url")

/** Undefined: not a token of ours. */
export function readToken(token: string): { at: Date; id: string } | undefined {
  const [at = "", id = ""] = Buffer.from(token, "base64url").toString().split(" ")
  return Number.isNaN(Date.parse(at)) || !id ? undefined : { at: new Date(at), id }
}

interface Happened {
  after: FindEvents["after"]
  query: EventQuery
  lots: readonly string[] | null
  limit: number
}

async function happened(container: MedusaContainer, { after, query, lots, limit }: Happened): Promise<Happening[]> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ids = lots && JSON.stringify(lots)
  const branch = (of: Happening["of"], table: string, time: string, lot: string, where = "true") => `
    (select '${of}' as "of", id, date_trunc('milliseconds', ${time}) as at from "${table}" row
     where ${where} and (:ids::jsonb is null or ${lot})
       and (:from::timestamptz is null or ${time} >= :from::timestamptz) and (:to::timestamptz is null or ${time} < :to::timestamptz)
       and (:at::timestamptz is null or (date_trunc('milliseconds', ${time}), id) > (:at::timestamptz, :id::text))
       and (:at::timestamptz is null or ${time} >= :at::timestamptz)
     order by date_trunc('milliseconds', ${time}), id limit :limit)`
  const among = "(select jsonb_array_elements_text(:ids::jsonb))"
  const { rows } = await sql.raw<{ rows: Happening[] }>(
    `select * from (${[
      branch("operation", "lot_operation", "happened_at", `exists (select from lot_flow where operation_id = row.id and lot_id in ${among})`, "(idempotency_key is null or idempotency_key not like 'epcis:%')"),
      branch("step", "lot_step", "at", `lot_id in ${among}`, "kind in ('hold', 'recall', 'resume')"),
      branch("movement", "lot_movement", "at", `lot_id in ${among}`),
      branch("captured", "captured_event", "event_time", `lot_ids && array${among}`),
    ].join(" union all ")}) happening order by at, id limit :limit`,
    { ids, from: query.GE_eventTime, to: query.LT_eventTime, at: after?.at ?? null, id: after?.id ?? "", limit },
  )
  return rows.map(({ of, id, at }) => ({ of, id, at: new Date(at) }))
}

/** Lots named in the query, so that not the whole ledger is read; null: none are named. */
async function lotsAskedFor(container: MedusaContainer, query: EventQuery): Promise<string[] | null> {
  const lists = [query.MATCH_epcClass, query.MATCH_anyEPCClass, query.MATCH_inputEPCClass, query.MATCH_outputEPCClass].filter((list) => list.length > 0)
  if (lists.length === 0) return null
  // Every list must be met: the first narrows enough.
  const found = await Promise.all(lists[0]!.map((pattern) => lotsOfPattern(container, pattern)))
  return found.includes(null) ? null : found.flatMap((each) => each ?? [])
}

async function lotsOfPattern(container: MedusaContainer, pattern: string): Promise<string[] | null> {
  if (pattern.endsWith("*")) return null
  const key = toTraceKey(readDigitalLink(pattern))
  if (!key) {
    const [, id] = /\/epcis\/lots\/([\w-]+)$/.exec(pattern) ?? []
    return id ? [id] : []
  }
  if (key.lot) {
    const lot = (await findTrace(container, key))?.lot
    return lot ? [lot.id] : []
  }
  const subject = await subjectOfGtin(container, key.gtin)
  if (!subject) return []
  const rows = await lotsOf(container).listLots(subject.subject === "variant" ? { variant_id: subject.id } : { product_id: subject.id, variant_id: null }, { take: 5_000, select: ["id"], order: { id: "ASC" } })
  return rows.map(({ id }) => id)
}

/** Events by table and id of what happened. */
async function tell(container: MedusaContainer, happenings: readonly Happening[]): Promise<Map<string, Loose[]>> {
  const ids = (of: Happening["of"]) => happenings.filter((each) => each.of === of).map(({ id }) => id)
  const lots = lotsOf(container)
  const rows = { take: null, order: { id: "ASC" as const } }
  const [operations, flows, steps, movements, captured] = await Promise.all([
    lots.listLotOperations({ id: ids("operation") }, rows),
    lots.listLotFlows({ operation_id: ids("operation") }, rows),
    lots.listLotSteps({ id: ids("step") }, rows),
    lots.listLotMovements({ id: ids("movement") }, rows),
    epcisOf(container).listCapturedEvents({ id: ids("captured") }, rows),
  ])
  const directory = await readDirectory(container, {
    lot_ids: [...flows, ...steps, ...movements].map(({ lot_id }) => lot_id),
    stock_location_ids: movements.map(({ stock_location_id }) => stock_location_id),
    packed: operations.filter(({ kind }) => kind === "pack").map(({ id }) => id),
  })
  const houseOf = (lotId: string) => directory.lotById.get(lotId)?.producer_id ?? null
  return new Map<string, Loose[]>([
    ...operations.map((row): [string, Loose[]] => [`operation ${row.id}`, loose(tellOperation(directory, toFacts(row, flows, directory)))]),
    ...steps.map((row): [string, Loose[]] => [`step ${row.id}`, loose(tellStep(directory, { id: row.id, lot_id: row.lot_id, kind: row.kind, reason: row.reason, at: iso(row.at), place_id: houseOf(row.lot_id) }))]),
    ...movements.map((row): [string, Loose[]] => [
      `movement ${row.id}`,
      loose(tellMovement(directory, { id: row.id, lot_id: row.lot_id, kind: row.kind, quantity: row.quantity, at: iso(row.at), place_id: row.stock_location_id, transaction: directory.transactionOf(row.order_id) })),
    ]),
    ...captured.map((row): [string, Loose[]] => [`captured ${row.id}`, [{ ...(row.event as Loose), eventID: row.event_id || eventId(directory.origin, row.id), recordTime: iso(row.record_time) }]]),
  ])
}

interface OperationRow {
  id: string
  producer_id: string
  kind: OperationFacts["kind"]
  happened_at: Date | string
  loss: number
  base_uom: OperationFacts["base_uom"]
}

function toFacts({ id, producer_id, kind, happened_at, loss, base_uom }: OperationRow, flows: readonly (OperationFacts["flows"][number] & { operation_id: string })[], directory: Directory): OperationFacts {
  const own = flows.filter(({ operation_id }) => operation_id === id)
  const born = own.find(({ direction }) => direction === "out")
  const lot = born && directory.lotById.get(born.lot_id)
  return {
    id, kind, loss, base_uom,
    happened_at: iso(happened_at),
    flows: own.map(({ lot_id, direction, quantity }) => ({ lot_id, direction, quantity })),
    place_id: kind === "harvest" ? (lot?.plot_id ?? lot?.apiary_id ?? producer_id) : producer_id,
    sscc: kind === "pack" ? directory.ssccOf(id) : null,
    ...(kind === "harvest" && lot && { ilmd: directory.ilmdOf(lot) }),
  }
}

const iso = (at: Date | string): string => new Date(at).toISOString()
const loose = (events: readonly object[]): Loose[] => events as Loose[]

const NOTHING_ASKED: EventQuery = {
  eventType: [], EQ_action: [], EQ_bizStep: [], EQ_disposition: [], EQ_readPoint: [], EQ_bizLocation: [], EQ_eventID: [], EQ_transformationID: [], EQ_bizTransaction_po: [],
  MATCH_epc: [], MATCH_epcClass: [], MATCH_anyEPC: [], MATCH_anyEPCClass: [], MATCH_parentID: [], MATCH_inputEPCClass: [], MATCH_outputEPCClass: [],
  GE_eventTime: null, LT_eventTime: null, GE_recordTime: null, LT_recordTime: null,
}

/** Everything that happened to a lot and to all it was made of. */
export async function eventsOfLot(container: MedusaContainer, lotId: string): Promise<Loose[]> {
  const ancestors = await lotsOf(container).lotIdsAround({ lot_ids: [lotId], direction: "ancestors" })
  const events: Loose[] = []
  let after: FindEvents["after"] = null
  do {
    const page: EventPage = await findEvents(container, { query: NOTHING_ASKED, perPage: 1_000, after, lot_ids: [...new Set([lotId, ...ancestors])] })
    events.push(...page.events)
    after = page.nextPageToken ? (readToken(page.nextPageToken) ?? null) : null
  } while (after && events.length < 20_000)
  return events
}
