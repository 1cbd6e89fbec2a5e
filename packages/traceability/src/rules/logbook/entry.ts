import { hashOf } from "./canonical"
import type { Day } from "./day"
import type { Content } from "./fields"
import type { EntryKind } from "./kinds"

export type Place = { plot_id: string } | { apiary_id: string } | null

export interface Attachment {
  /** of the bytes as they were on the phone */
  sha256: string
  mime: string
  bytes: number
  kind: "photo" | "voice"
}

/** What a phone writes down. Made once, never changed: a correction is an entry of its own. */
export interface NewEntry {
  /** UUIDv7 made on the phone: sending twice is sending once */
  id: string
  kind: EntryKind
  /** the day it was done, which may be long before it was written down */
  happened_on: Day
  /** the phone's own clock, `toISOString()` */
  recorded_at: string
  place: Place
  /** as `settleContent` makes it. Null only in a correction: what was written there never happened */
  content: Content | null
  /** the entry this one puts right */
  corrects: string | null
  /** why; a correction must say so */
  reason: string | null
  attachments: readonly Attachment[]
}

/** An entry in its place in the book: everything its hash is over. */
export interface SealedEntry extends NewEntry {
  v: 1
  producer_id: string
  /** 1, 2, 3 … without a gap, one row of numbers per producer */
  seq: number
  /** hash of the entry before; null for the first */
  prev: string | null
  /** the server's clock */
  received_at: string
  device_id: string
  /** member of the producer; a name may be forgotten some day, a hash may not */
  author_id: string
}

/** The end of a book. */
export interface Head {
  /** 0 when the book is empty */
  seq: number
  hash: string | null
}

/** The statement of a phone about what it wrote: the same id with another one of these is another entry. */
export const statementOf = ({ id, kind, happened_on, recorded_at, place, content, corrects, reason, attachments }: NewEntry): NewEntry => ({
  id,
  kind,
  happened_on,
  recorded_at,
  place,
  content,
  corrects,
  reason,
  attachments: attachments.map(({ sha256, mime, bytes, kind }) => ({ sha256, mime, bytes, kind })),
})

/** Exactly the fields that are sealed, whatever else the object carries. */
export const sealOf = (entry: SealedEntry): SealedEntry => ({
  v: 1,
  producer_id: entry.producer_id,
  seq: entry.seq,
  prev: entry.prev,
  received_at: entry.received_at,
  device_id: entry.device_id,
  author_id: entry.author_id,
  ...statementOf(entry),
})

/** SHA-256 over the canonical JSON (RFC 8785) of the sealed entry. */
export const entryHash = (entry: SealedEntry): string => hashOf(sealOf(entry))
