import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../clock"
import type { LogbookEntriesResponse, LogbookResponse } from "../http/logbook"
import { placeOf } from "../modules/logbook/rows"
import { addDays, dayOf } from "../rules/logbook"
import { logbookOf, producersOf } from "./modules"
import { placesOf } from "./places"
import { ownFileUrl, viewEntries } from "./view-entries"

const NEWEST = 200
/** How far back a phone judges by itself; what is older is judged by the server alone. */
const REMEMBERED_DAYS = 400

export async function readBook(container: MedusaContainer, { producer_id, member }: { producer_id: string; member: { id: string; name: string } }): Promise<LogbookResponse> {
  const logbook = logbookOf(container)
  const today = dayOf(now())
  const [producer, head, rows, last, facts, missing_files, shown] = await Promise.all([
    producersOf(container).retrieveProducer(producer_id, { select: ["id", "handle", "name"] }),
    logbook.headOf(producer_id),
    logbook.newestEntries({ producer_id, limit: NEWEST }),
    logbook.lastOfEachKind(producer_id),
    logbook.facts({ producer_id, since: addDays(today, -REMEMBERED_DAYS) }),
    logbook.missingFiles(producer_id),
    logbook.shownPhotos({ producer_id }),
  ])
  const [places, entries] = await Promise.all([placesOf(container, { producer_id, today, intervals: facts.intervals }), viewEntries(container, rows, ownFileUrl)])
  return {
    producer: { id: producer.id, handle: producer.handle, name: producer.name },
    member,
    today,
    ...places,
    head,
    entries,
    last_values: Object.fromEntries(last.flatMap((row) => (row.content ? [[row.kind, { place: placeOf(row), content: row.content }]] : []))),
    ...facts,
    missing_files,
    shown_photos: shown.map(({ sha256 }) => sha256),
  }
}

export async function entriesAfter(container: MedusaContainer, query: { producer_id: string; after_seq: number; limit: number }): Promise<LogbookEntriesResponse> {
  const logbook = logbookOf(container)
  const [rows, head] = await Promise.all([logbook.entriesAfter(query), logbook.headOf(query.producer_id)])
  return { entries: await viewEntries(container, rows, ownFileUrl), head }
}
