import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import { blockLots } from "../lots/block-lots"
import { lotsOf } from "../lots/module"
import { saidPlainly } from "../lots/said-plainly"
import { tellLotsChanged } from "../lots/tell"
import type { PackhouseKeyRow } from "../modules/epcis"
import type { LotActor } from "../modules/lots"
import { RefusedInTurn } from "../modules/lots/refused-in-turn"
import { bareWord, eventId, namedIn } from "../rules/epcis"
import { readDigitalLink, toTraceKey } from "../rules/identifiers"
import { hashOf } from "../rules/logbook"
import { epcisOf } from "../trace/captured"
import { findTrace } from "../trace/find-trace"
import { labelsOf } from "../trace/labels"
import { checkDocument, type EventFault } from "./check-events"
import { planMovements } from "./plan-movements"

type Loose = Record<string, unknown>

/** A clock in a packhouse may run ahead; further than this it is wrong. */
const AHEAD_MS = 10 * 60_000
export const MOST_EVENTS = 500

export type Captured = { job: string; events: number; known: number; lot_ids: string[] } | { faults: EventFault[]; conflict: boolean }

/**
 * Takes a packhouse's events, all of them or none. An event that came before, word for word, is taken again without harm; another
 * event under its id is a fault, and so is everything GS1's schema refuses. Every fault names its event.
 */
export async function capture(container: MedusaContainer, { key, document }: { key: PackhouseKeyRow; document: unknown }): Promise<Captured> {
  const at = now()
  const { origin } = labelsOf(container)
  const { events, faults } = checkDocument(document, origin)
  if (events.length > MOST_EVENTS) return { conflict: false, faults: [{ index: null, eventID: null, reason: `${events.length} events in one document; send at most ${MOST_EVENTS}` }] }
  if (events.length === 0 && faults.length === 0) return { conflict: false, faults: [{ index: null, eventID: null, reason: "epcisBody.eventList is empty" }] }
  const late = events.flatMap((event, index): EventFault[] =>
    Date.parse(String(event.eventTime)) > at.getTime() + AHEAD_MS ? [{ index, eventID: idOf(event), reason: `eventTime ${String(event.eventTime)} lies in the future` }] : [],
  )
  if (faults.length + late.length > 0) return { conflict: false, faults: [...faults, ...late] }

  const rows = events.map((event) => {
    const hash = hashOf(event)
    return { event, hash, event_id: idOf(event) ?? eventId(origin, hash) }
  })
  const epcis = epcisOf(container)
  const before = new Map((await epcis.listCapturedEvents({ producer_id: key.producer_id, event_id: rows.map(({ event_id }) => event_id) }, { take: null, select: ["id", "event_id", "hash"] })).map((row) => [row.event_id, row.hash]))
  const clashes: EventFault[] = []
  const fresh: typeof rows = []
  rows.forEach((row, index) => {
    const known = before.get(row.event_id)
    if (known === undefined) {
      before.set(row.event_id, row.hash)
      fresh.push(row)
    } else if (known !== row.hash) clashes.push({ index, eventID: row.event_id, reason: "another event has this eventID; a correction is an event of its own with an errorDeclaration" })
  })
  if (clashes.length > 0) return { conflict: true, faults: clashes }

  const moved = await move(container, { key, rows: fresh, document: rows })
  if ("faults" in moved) return { conflict: false, faults: moved.faults }

  const kept = await Promise.all(fresh.map(async ({ event, hash, event_id }) => ({ id: generateEntityId(undefined, "epcis"), event, hash, event_id, lot_ids: await ownLots(container, event, key.producer_id), operation_id: moved.operations.get(event_id) ?? null })))
  const job = await epcis.keep({
    job: { id: generateEntityId(undefined, "capture"), producer_id: key.producer_id, key_id: key.id, events: rows.length, known: rows.length - fresh.length, at },
    events: kept.map((row) => ({ ...row, event_time: new Date(String(row.event.eventTime)), record_time: at, biz_step: stepOf(row.event) })),
  })
  return { job, events: rows.length, known: rows.length - fresh.length, lot_ids: [...new Set(kept.flatMap(({ lot_ids }) => lot_ids))] }
}

const idOf = ({ eventID }: Loose): string | null => (typeof eventID === "string" ? eventID : null)

const stepOf = ({ bizStep }: Loose): string | null => bareWord(bizStep)

interface Row {
  event: Loose
  event_id: string
  hash: string
}

/**
 * Moves the lots that these events speak of, all or none, before the events are kept: whoever got no answer sends again, and what was
 * written under an event's id is not written twice.
 */
async function move(container: MedusaContainer, { key, rows, document }: { key: PackhouseKeyRow; rows: readonly Row[]; document: readonly Row[] }): Promise<{ operations: Map<string, string> } | { faults: EventFault[] }> {
  const { producer_id } = key
  const by: LotActor = { role: "producer", id: key.id, name: key.name }
  const events = rows.map((row) => ({ ...row, index: document.indexOf(row) }))
  const { plans, faults } = await planMovements(container, { producer_id, events, by })
  if (faults.length > 0) return { faults }
  const lots = lotsOf(container)
  const operations = plans.flatMap((plan) => plan.operations.map((operation) => ({ index: plan.index, operation })))
  const idOfEvent = new Map(plans.flatMap(({ index, written }) => (written ? [[document[index]!.event_id, written] as const] : [])))
  try {
    const written = await lots.writeInTurn(operations.map(({ operation }) => operation))
    written.forEach(({ operation_id }, at) => {
      const { event_id } = document[operations[at]!.index]!
      if (!idOfEvent.has(event_id)) idOfEvent.set(event_id, operation_id)
    })
    const codes = operations.flatMap(({ operation }) => operation.inputs.map(({ code }) => code))
    const used = codes.length > 0 ? await lots.listLots({ producer_id, code: codes }, { take: null, select: ["id"] }) : []
    await tellLotsChanged(container, [...new Set([...used.map(({ id }) => id), ...written.flatMap((each) => each.lots.map(({ id }) => id))])])
  } catch (error) {
    if (!(error instanceof RefusedInTurn)) throw error
    // Somebody else was faster: the ledger stands otherwise than it was read.
    const { index } = operations[error.index]!
    const reason = await saidPlainly(() => Promise.reject(error.cause)).then(() => "", (said: unknown) => (said instanceof MedusaError ? said.message : null))
    if (reason === null) throw error
    return { faults: [{ index, eventID: idOf(document[index]!.event), reason }] }
  }
  for (const { holds } of plans) {
    if (!holds) continue
    const stopped = await lots.listLots({ producer_id, code: holds.codes }, { take: null, select: ["id"] })
    await blockLots(container, { lot_ids: stopped.map(({ id }) => id), kind: "hold", reason: holds.reason, by })
  }
  return { operations: idOfEvent }
}

/** Lots of this producer that the event names. Somebody else's are theirs to speak of. */
async function ownLots(container: MedusaContainer, event: Loose, producer_id: string): Promise<string[]> {
  const keys = namedIn(event).flatMap((uri) => toTraceKey(readDigitalLink(uri)) ?? []).filter(({ lot }) => lot !== null)
  const found = await Promise.all(keys.map((key) => findTrace(container, key)))
  return [...new Set(found.flatMap((each) => (each?.lot?.producer_id === producer_id ? [each.lot.id] : [])))]
}
