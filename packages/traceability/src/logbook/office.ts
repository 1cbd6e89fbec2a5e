import type { MedusaContainer } from "@medusajs/framework/types"
import type { OfficeEntriesQuery, OfficeLogbooksQuery } from "../api/logbook/validators"
import { now } from "../clock"
import type { OfficeLogbook, OfficeLogbookEntriesResponse, OfficeLogbookListResponse } from "../http/logbook"
import { placeIdOf, dayOf } from "../rules/logbook"
import { logbookOf, producersOf } from "./modules"
import { changesOf, placesOf } from "./places"
import { officeFileUrl, viewEntries } from "./view-entries"

/** Entries of every book, newest day first. */
export async function officeEntries(container: MedusaContainer, query: OfficeEntriesQuery): Promise<OfficeLogbookEntriesResponse> {
  const logbook = logbookOf(container)
  const { rows, count } = await logbook.findEntries(query)
  const places = [...new Set(rows.flatMap(({ place_id }) => place_id ?? []))]
  const [views, producers, plots, apiaries] = await Promise.all([
    viewEntries(container, rows, officeFileUrl),
    producersOf(container).listProducers({ id: [...new Set(rows.map(({ producer_id }) => producer_id))] }, { select: ["id", "name"], take: query.limit }),
    logbook.listPlots({ id: places }, { select: ["id", "name"], take: query.limit }),
    logbook.listApiaries({ id: places }, { select: ["id", "name"], take: query.limit }),
  ])
  const nameOf = new Map([...producers, ...plots, ...apiaries].map(({ id, name }) => [id, name]))
  return {
    logbook_entries: views.map((view) => ({ ...view, producer: { id: view.producer_id, name: nameOf.get(view.producer_id) ?? "" }, place_name: nameOf.get(placeIdOf(view.place) ?? "") ?? null })),
    count,
    offset: query.offset,
    limit: query.limit,
  }
}

/** Producers that keep a book, those who wrote last first. */
export async function officeLogbooks(container: MedusaContainer, { q, limit, offset }: OfficeLogbooksQuery): Promise<OfficeLogbookListResponse> {
  const producers = await producersOf(container).listProducers(q ? { name: { $ilike: `%${q.replace(/[%_\\]/g, "\\$&")}%` } } : {}, { select: ["id", "name", "handle"], take: 5000 })
  const byId = new Map(producers.map((producer) => [producer.id, producer]))
  const figures = await logbookOf(container).bookFigures(q ? [...byId.keys()] : null)
  const books = figures.flatMap(({ producer_id, last_at, ...numbers }) => {
    const producer = byId.get(producer_id)
    return producer ? [{ id: producer_id, name: producer.name, ...numbers, last_at: last_at && new Date(last_at).toISOString() }] : []
  })
  books.sort((one, other) => (other.last_at ?? "").localeCompare(one.last_at ?? "") || one.name.localeCompare(other.name, "vi"))
  return { logbooks: books.slice(offset, offset + limit), count: books.length, offset, limit }
}

export async function officeLogbook(container: MedusaContainer, producer_id: string): Promise<OfficeLogbook> {
  const logbook = logbookOf(container)
  const today = dayOf(now())
  const [producer, [figures], { intervals }, head] = await Promise.all([
    producersOf(container).retrieveProducer(producer_id, { select: ["id", "name"] }),
    logbook.bookFigures([producer_id]),
    logbook.facts({ producer_id, since: today }),
    logbook.headOf(producer_id),
  ])
  const places = await placesOf(container, { producer_id, today, intervals })
  const changes = await Promise.all([...places.growing_areas, ...places.plots, ...places.apiaries].map(async ({ id }) => [id, await changesOf(container, id)] as const))
  return { id: producer.id, name: producer.name, head, signed_on: figures?.signed_on ?? null, ...places, changes: Object.fromEntries(changes) }
}
