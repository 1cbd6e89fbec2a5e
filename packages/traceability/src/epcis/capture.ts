import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import type { PackhouseKeyRow } from "../modules/epcis"
import { eventId, namedIn } from "../rules/epcis"
import { readDigitalLink, toTraceKey } from "../rules/identifiers"
import { hashOf } from "../rules/logbook"
import { epcisOf } from "../trace/captured"
import { findTrace } from "../trace/find-trace"
import { labelsOf } from "../trace/labels"
import { checkDocument, type EventFault } from "./check-events"

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

  const kept = await Promise.all(fresh.map(async ({ event, hash, event_id }) => ({ id: generateEntityId(undefined, "epcis"), event, hash, event_id, lot_ids: await ownLots(container, event, key.producer_id) })))
  const job = await epcis.keep({
    job: { id: generateEntityId(undefined, "capture"), producer_id: key.producer_id, key_id: key.id, events: rows.length, known: rows.length - fresh.length, at },
    events: kept.map((row) => ({ ...row, event_time: new Date(String(row.event.eventTime)), record_time: at, biz_step: stepOf(row.event) })),
  })
  return { job, events: rows.length, known: rows.length - fresh.length, lot_ids: [...new Set(kept.flatMap(({ lot_ids }) => lot_ids))] }
}

const idOf = ({ eventID }: Loose): string | null => (typeof eventID === "string" ? eventID : null)

const stepOf = ({ bizStep }: Loose): string | null => (typeof bizStep === "string" ? bizStep.replace(/^.*(?:BizStep-|bizstep:)/, "") : null)

/** Lots of this producer that the event names. Somebody else's are theirs to speak of. */
async function ownLots(container: MedusaContainer, event: Loose, producer_id: string): Promise<string[]> {
  const keys = namedIn(event).flatMap((uri) => toTraceKey(readDigitalLink(uri)) ?? []).filter(({ lot }) => lot !== null)
  const found = await Promise.all(keys.map((key) => findTrace(container, key)))
  return [...new Set(found.flatMap((each) => (each?.lot?.producer_id === producer_id ? [each.lot.id] : [])))]
}
