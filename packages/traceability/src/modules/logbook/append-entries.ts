import { canonicalJson, checkEntry, dayOf, entryHash, intervalOf, placeIdOf, statementOf, takingOf, type Corrigible, type Head, type Interval, type KnownPlace, type NewEntry, type SealedEntry, type Taking } from "../../rules/logbook"
import type { EntriesAppended, SentEntry } from "../../http/logbook"
import { placeOf, toSealed, type EntryRow } from "./rows"

export interface AppendEntries {
  producer_id: string
  author_id: string
  device_id: string
  entries: readonly NewEntry[]
  /** the server's clock, ISO */
  at: string
  /** a book kept elsewhere is carried over: every entry counts as received when it was recorded */
  as_recorded?: boolean
}

/** What the book must tell before entries can be appended to it. */
export interface BookBefore {
  head: Head & { received_at: string | null }
  places: readonly KnownPlace[]
  /** entries with the ids that arrive, of whatever producer */
  sameIds: readonly EntryRow[]
  /** entries of this producer that are to be corrected */
  corrected: readonly EntryRow[]
  intervals: readonly Interval[]
  takings: readonly Taking[]
}

export interface Appended {
  rows: EntryRow[]
  results: SentEntry[]
  head: Head
  broken: EntriesAppended["broken"]
}

/** While nobody has said when it ends. */
export const NO_END = "9999-12-31"

/** Judges entries one after the other against the book and those before them, and seals those that are taken. No database here: the caller holds the book's lock. */
export function appendEntries({ producer_id, author_id, device_id, entries, at, as_recorded = false }: AppendEntries, before: BookBefore): Appended {
  let { seq, hash, received_at } = before.head
  let intervals = [...before.intervals]
  let takings = [...before.takings]
  const known = new Map(before.sameIds.map((row) => [row.id, row]))
  const corrigible = new Map<string, Corrigible>(before.corrected.map(({ id, kind, root }) => [id, { id, kind, root }]))
  const rows: EntryRow[] = []
  const results: SentEntry[] = []
  const broken: EntriesAppended["broken"] = []

  for (const typed of entries) {
    const received = later(as_recorded ? typed.recorded_at : at, received_at)
    const corrected = (typed.corrects && corrigible.get(typed.corrects)) || null
    const { entry, problems, warnings, breaks } = checkEntry(typed, { today: dayOf(received), places: before.places, intervals, takings, corrected })
    const twin = known.get(entry.id)
    if (twin) {
      results.push(sentAgain(entry, twin, producer_id))
      continue
    }
    if (problems.length > 0) {
      results.push({ id: entry.id, status: "refused", warnings, problem: problems[0], problems })
      continue
    }
    const sealed: SealedEntry = { ...statementOf(entry), v: 1, producer_id, seq: seq + 1, prev: hash, received_at: received, device_id, author_id }
    const root = corrected?.root ?? entry.id
    const interval = intervalOf(root, entry)
    const taking = takingOf(root, entry)
    const row = toRow(sealed, root, interval)
    rows.push(row)
    ;({ seq, hash } = row)
    received_at = received
    known.set(row.id, row)
    corrigible.set(row.id, { id: row.id, kind: row.kind, root })
    intervals = intervals.filter(({ entry_id }) => entry_id !== root).concat(interval ?? [])
    takings = takings.filter(({ entry_id }) => entry_id !== root).concat(taking ?? [])
    broken.push(...breaks.map(({ entry_id }) => ({ entry_id, because: row.id })))
    results.push({ id: row.id, status: "accepted", seq: row.seq, hash: row.hash, warnings })
  }
  return { rows, results, head: { seq, hash }, broken }
}

/** The row of an entry stays in order of time even when a server's clock is set back. */
const later = (at: string, last: string | null): string => {
  const instant = new Date(at).toISOString()
  return last && last > instant ? last : instant
}

function sentAgain(entry: NewEntry, twin: EntryRow, producer_id: string): SentEntry {
  const same = twin.producer_id === producer_id && canonicalJson(statementOf(entry)) === canonicalJson(statementOf(toSealed(twin)))
  if (same) return { id: twin.id, status: "known", seq: twin.seq, hash: twin.hash, warnings: [] }
  const problem = {
    code: "same_id_other_entry",
    vi: "Trong sổ đã có một mục khác mang mã này. Mục đã ghi không sửa được: hãy ghi một mục sửa, hoặc ghi lại thành mục mới.",
    en: "The book already has another entry with this id. What is written stays: write a correction, or write this down as a new entry.",
  }
  return { id: entry.id, status: "refused", warnings: [], problem, problems: [problem] }
}

function toRow(sealed: SealedEntry, root: string, interval: Interval | null): EntryRow {
  const { v: _, place, attachments, ...rest } = sealed
  return {
    ...rest,
    hash: entryHash(sealed),
    place_of: place ? ("plot_id" in place ? "plot" : "apiary") : null,
    place_id: placeIdOf(place),
    root,
    until: interval ? (interval.until ?? NO_END) : null,
    attachments: [...attachments],
  }
}

/** Facts a line of the book holds; `root` stands for the row of corrections it is the last of. */
export const intervalOfRow = (row: EntryRow): Interval | null => intervalOf(row.root, { ...row, place: placeOf(row) })
export const takingOfRow = (row: EntryRow): Taking | null => takingOf(row.root, { ...row, place: placeOf(row) })
