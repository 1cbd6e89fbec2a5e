import type { Attachment, Content, EntryKind, HashedEntry, Place } from "../../rules/logbook"

/** A line of `logbook_entry` as the driver hands it over. */
export interface EntryRow {
  id: string
  producer_id: string
  seq: number
  prev: string | null
  hash: string
  kind: EntryKind
  happened_on: string
  recorded_at: Date | string
  received_at: Date | string
  place_of: "plot" | "apiary" | null
  place_id: string | null
  content: Content | null
  corrects: string | null
  root: string
  until: string | null
  reason: string | null
  attachments: Attachment[]
  device_id: string
  author_id: string
}

export const ENTRY_COLUMNS =
  '"id", "producer_id", "seq", "prev", "hash", "kind", "happened_on", "recorded_at", "received_at", "place_of", "place_id", "content", "corrects", "root", "until", "reason", "attachments", "device_id", "author_id"'

const iso = (at: Date | string): string => new Date(at).toISOString()

export function placeOf({ place_of, place_id }: Pick<EntryRow, "place_of" | "place_id">): Place {
  if (!place_of || !place_id) return null
  return place_of === "plot" ? { plot_id: place_id } : { apiary_id: place_id }
}

/** The entry as it was sealed, with its hash. */
export const toSealed = (row: EntryRow): HashedEntry => ({
  v: 1,
  producer_id: row.producer_id,
  seq: row.seq,
  prev: row.prev,
  received_at: iso(row.received_at),
  device_id: row.device_id,
  author_id: row.author_id,
  id: row.id,
  kind: row.kind,
  happened_on: row.happened_on,
  recorded_at: iso(row.recorded_at),
  place: placeOf(row),
  content: row.content,
  corrects: row.corrects,
  reason: row.reason,
  attachments: row.attachments,
  hash: row.hash,
})
