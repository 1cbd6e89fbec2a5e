import type { AreaStanding, Content, Day, EntryKind, GrowingAreaStatus, Head, HashedEntry, Interval, NewEntry, Problem, Quantity, SignedHead, Taking } from "../rules/logbook"

/*
 * The contract of the logbook, for the phone, the office and the lots.
 *
 * Changed from the first sketch, on purpose:
 * - A late spray is not refused. A harvest inside an interval is refused; but when a spray comes to light after the harvest (another phone, a
 *   correction), it is a fact nobody may be made to hide: it is taken with the warning `breaks_harvest`, the harvest carries `broken_by`,
 *   and `logbook.entries_appended` names it in `broken` so that its lot can be held.
 * - A correction carries a `reason`; `content: null` in a correction says that what was written never happened.
 * - Problems carry both languages.
 * - A quantity may be sent as `{ value, unit }`; the server works out the SI itself (`settleContent`).
 * - Attachments go up by `POST /producer/uploads` (as papers do), then `POST /producer/logbook/attachments` with the upload's id, before or after the entry that names them.
 */

export interface CommuneThen {
  /** key of the unit: the State reuses codes */
  code: string
  valid_from: Day
  name: string
  /** the same ground today */
  today: string
}

export interface GrowingAreaView {
  id: string
  /** ^VN-[A-Z0-9-]{4,30}$; null while it is applied for */
  code: string | null
  name: string
  issuer: string | null
  status: GrowingAreaStatus
  area: Quantity
  crop: string
  commune: CommuneThen
  closed_on: Day | null
  /** how far code, issuer and status can be taken at their word */
  standing: AreaStanding
}

export interface PlotView {
  id: string
  growing_area_id: string | null
  /** short, as people say it: "L03" */
  name: string
  area: Quantity
  crop: string
  trees: number | null
  planted_year: number | null
  commune: CommuneThen
  closed_on: Day | null
  /** first day it may be harvested, by everything in the book; null when nothing stands in the way today */
  harvest_from: Day | null
}

export interface ApiaryView {
  id: string
  name: string
  colonies: number
  commune: CommuneThen
  closed_on: Day | null
  /** first day honey may be extracted; null when nothing stands in the way */
  extract_from: Day | null
  /** fed with no end yet: no day can be named */
  feeding: boolean
}

/** One change of a growing area, plot or apiary, oldest first. */
export interface PlaceChange {
  at: string
  by: string
  /** what it was made into, by field */
  changed: Record<string, { from: unknown; to: unknown }>
}

export interface AttachmentView {
  /** of the bytes on the phone: what the chain is over */
  sha256: string
  /** of what is kept: a photo is encoded anew, without position and camera; null until it has arrived */
  stored_sha256: string | null
  mime: string
  bytes: number
  kind: "photo" | "voice"
  /** behind the sign-in; null until it has arrived */
  url: string | null
}

/** An entry as it stands in the book, and what became of it. */
export interface LogbookEntryView extends HashedEntry {
  author: string
  /** the newest entry that puts this one right */
  corrected_by: string | null
  /** sprays and treatments that came to light later and show that this harvest was too early */
  broken_by: string[]
  files: AttachmentView[]
  /** day of the first signed head that covers it */
  signed_on: Day | null
}

/** `GET /producer/logbook` */
export interface LogbookResponse {
  producer: { id: string; handle: string; name: string }
  member: { id: string; name: string }
  /** today in Vũ Quang by the shop's clock */
  today: Day
  growing_areas: GrowingAreaView[]
  plots: PlotView[]
  apiaries: ApiaryView[]
  head: Head
  /** newest 200, newest first */
  entries: LogbookEntryView[]
  /** of each kind, what was written last and not withdrawn: offered again */
  last_values: Partial<Record<EntryKind, { place: NewEntry["place"]; content: Content }>>
  /** everything that stands in the way of a harvest or an extraction today or later, and takings of the last 400 days, for `checkEntry` on the phone */
  intervals: Interval[]
  takings: Taking[]
  /** sha256 of files that entries name and that have not arrived yet */
  missing_files: string[]
  /** sha256 of photos the producer lets the public see on the page behind the code */
  shown_photos: string[]
}

/** `GET /producer/logbook/entries?after_seq=0&limit=500`, oldest first */
export interface LogbookEntriesResponse {
  entries: LogbookEntryView[]
  head: Head
}

/** `POST /producer/logbook/entries`, at most 100 */
export interface SendEntries {
  device_id: string
  entries: NewEntry[]
}

export interface SentEntry {
  id: string
  /** known: it is in the book already, word for word */
  status: "accepted" | "known" | "refused"
  seq?: number
  hash?: string
  warnings: Problem[]
  /** why it was refused: the first, and all of them */
  problem?: Problem
  problems?: Problem[]
}

export interface SendEntriesResponse {
  results: SentEntry[]
  head: Head
}

/** `POST /producer/logbook/attachments`: what was uploaded becomes the file of that hash. Sending it again is no error. */
export interface KeepAttachment {
  upload_id: string
  sha256: string
  kind: "photo" | "voice"
}
export interface KeepAttachmentResponse {
  file: AttachmentView
}

/** `POST /producer/logbook/photos/{sha256}`: whether the public may see a photo that has arrived. The newest word stands, and may be taken back. */
export interface ChoosePhoto {
  shown: boolean
}
export interface ChoosePhotoResponse {
  photo: { sha256: string; shown: boolean }
}

/** `POST /producer/logbook/{growing-areas,plots,apiaries}` and `…/{id}`; `POST …/{id}/close` `{ closed_on }` */
export interface SaveGrowingArea {
  code: string | null
  name: string
  issuer: string | null
  status: GrowingAreaStatus
  area: { value: number; unit: "m2" | "sao" | "mau" | "ha" }
  crop: string
  /** code of a commune of today or of then; without `commune_valid_from` the unit of today */
  commune_code: string
  commune_valid_from?: Day
}
export interface SavePlot {
  growing_area_id: string | null
  name: string
  area: { value: number; unit: "m2" | "sao" | "mau" | "ha" }
  crop: string
  trees: number | null
  planted_year: number | null
  /** left out: that of the growing area */
  commune_code?: string
  commune_valid_from?: Day
}
export interface SaveApiary {
  name: string
  colonies: number
  commune_code: string
  commune_valid_from?: Day
}

/** `GET /store/ocop/logbook-heads?from=2026-11-01&to=2026-11-30`, and `/.well-known/ocop-logbook.json` of the shop */
export interface LogbookHeadsResponse {
  v: 1
  /** Ed25519, SPKI in PEM; more than one when the key was changed */
  keys: { key_id: string; algorithm: "Ed25519"; public_key: string }[]
  /** newest day first */
  heads: SignedHead[]
  from: Day
  to: Day
  /** address of the days before; null at the beginning */
  next: string | null
}

/** `GET /producer/logbook/export`: everything `npm run verify-logbook -- FILE` needs. */
export interface LogbookExport {
  format: "ocop-logbook"
  v: 1
  exported_at: string
  producer: { id: string; name: string }
  places: { id: string; of: "growing_area" | "plot" | "apiary"; name: string; changes: PlaceChange[] }[]
  entries: HashedEntry[]
  files: { sha256: string; stored_sha256: string; bytes: number; mime: string }[]
  keys: LogbookHeadsResponse["keys"]
  heads: SignedHead[]
}

/** `GET /admin/ocop/logbook-entries?producer_id=&place_id=&kind=&from=&to=&limit=&offset=` */
export interface OfficeLogbookEntry extends LogbookEntryView {
  producer: { id: string; name: string }
  place_name: string | null
}
export interface OfficeLogbookEntriesResponse {
  logbook_entries: OfficeLogbookEntry[]
  count: number
  offset: number
  limit: number
}

/** Payload of `logbook.entries_appended`, in the order of the book. */
export interface EntriesAppended {
  producer_id: string
  entry_ids: string[]
  /** harvests and extractions (first entry of their row) that an entry of these shows to have come too early */
  broken: { entry_id: string; because: string }[]
}

/** `GET /admin/ocop/logbooks?q=&limit=&offset=` */
export interface OfficeLogbookRow {
  /** id of the producer: one book each */
  id: string
  name: string
  /** open ones */
  growing_areas: number
  plots: number
  apiaries: number
  entries: number
  last_at: string | null
  last_on: Day | null
  signed_on: Day | null
}
export interface OfficeLogbookListResponse {
  logbooks: OfficeLogbookRow[]
  count: number
  offset: number
  limit: number
}
/** `GET /admin/ocop/logbooks/{producer id}`; its file: `…/export` */
export interface OfficeLogbook {
  id: string
  name: string
  head: Head
  signed_on: Day | null
  growing_areas: GrowingAreaView[]
  plots: PlotView[]
  apiaries: ApiaryView[]
  /** by id of the place, oldest first */
  changes: Record<string, PlaceChange[]>
}
