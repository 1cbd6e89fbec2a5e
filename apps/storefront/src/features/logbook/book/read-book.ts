import { checkEntry, intervalOf, openInterval, placeIdOf, takingOf, withCorrections, type BookFacts as RuleFacts, type CorrectedEntry, type Day, type EntryKind, type Interval, type KnownPlace, type NewEntry, type Taking, type Verdict } from "@ocop/traceability/rules/logbook"
import type { BookEntry, BookFacts } from "../store/book-database"

export type Row = CorrectedEntry<BookEntry>

/** Everything the phone knows, put in order once per change of the book. */
export interface Book {
  /** what was done, newest day first; corrections beside what they correct, refused entries left out */
  rows: Row[]
  /** by the id of any entry of the row */
  rowOf: Map<string, Row>
  refused: BookEntry[]
  waiting: number
  facts: Partial<BookFacts>
  places: PlaceHere[]
  intervals: Interval[]
  takings: Taking[]
}

export interface PlaceHere extends KnownPlace {
  /** "Cam chanh, 5 sào" is said with these */
  crop: string | null
  colonies: number | null
}

/** The book in its order: what the server numbered, then what this phone wrote since. */
const inOrder = (a: BookEntry, b: BookEntry) => (a.seq === b.seq ? a.turn - b.turn : (a.seq ?? Infinity) - (b.seq ?? Infinity))

const newestFirst = (a: Row, b: Row) =>
  b.current.happened_on.localeCompare(a.current.happened_on) || b.first.recorded_at.localeCompare(a.first.recorded_at)

export function readBook(entries: BookEntry[], facts: Partial<BookFacts>): Book {
  const valid = entries.filter(({ where }) => where !== "refused").sort(inOrder)
  const rows = withCorrections(valid)
  const rowOf = new Map(rows.flatMap((row) => [row.first, ...row.corrections].map(({ id }) => [id, row] as const)))
  return {
    rows: rows.sort(newestFirst),
    rowOf,
    refused: entries.filter(({ where }) => where === "refused").sort((a, b) => a.turn - b.turn),
    waiting: valid.filter(({ where }) => where === "phone").length,
    facts,
    places: placesOf(facts),
    ...standing(rows, rowOf, facts),
  }
}

/** From the entries that are here; of what was not read yet, as the server says. */
function standing(rows: Row[], rowOf: Map<string, Row>, facts: Partial<BookFacts>) {
  const known = <T extends { entry_id: string }>(mine: (T | null)[], theirs: T[] = []) => [...mine.filter((each) => each !== null), ...theirs.filter(({ entry_id }) => !rowOf.has(entry_id))]
  return {
    intervals: known(rows.map(({ first, current }) => intervalOf(first.id, current)), facts.intervals),
    takings: known(rows.map(({ first, current }) => takingOf(first.id, current)), facts.takings),
  }
}

function placesOf({ plots = [], apiaries = [] }: Partial<BookFacts>): PlaceHere[] {
  return [
    ...plots.map(({ id, name, closed_on, crop }): PlaceHere => ({ id, of: "plot", name, closed_on, crop, colonies: null })),
    ...apiaries.map(({ id, name, closed_on, colonies }): PlaceHere => ({ id, of: "apiary", name, closed_on, crop: null, colonies })),
  ]
}

/** The same judgement the server will pass, by what this phone knows. */
export function judge(book: Book, entry: NewEntry, today: Day): Verdict {
  const row = entry.corrects ? book.rowOf.get(entry.corrects) : undefined
  const facts: RuleFacts = {
    today,
    places: book.places,
    intervals: book.intervals,
    takings: book.takings,
    corrected: row && entry.corrects ? { id: entry.corrects, kind: row.first.kind, root: row.first.id } : null,
  }
  return checkEntry(entry, facts)
}

/** What stands in the way of taking from a place on that day. */
export const standsInTheWay = (book: Book, place: Pick<PlaceHere, "id" | "of">, on: Day): Interval | null =>
  openInterval({ place_id: place.id, on, kind: place.of === "plot" ? "harvest" : "extraction", intervals: book.intervals })

/** Where this is done, most recently used first; what is closed is left out. */
export function placesFor(book: Book, of: "plot" | "apiary" | "either", today: Day): PlaceHere[] {
  const last = new Map<string, number>()
  book.rows.forEach(({ current }, index) => {
    const id = placeIdOf(current.place)
    if (id && !last.has(id)) last.set(id, index)
  })
  return book.places
    .filter((place) => (of === "either" || place.of === of) && !(place.closed_on && place.closed_on < today))
    .sort((a, b) => (last.get(a.id) ?? Infinity) - (last.get(b.id) ?? Infinity) || a.name.localeCompare(b.name, "vi", { numeric: true }))
}

/** What was written last of this kind, at this place if it ever was. */
export function lastOf(book: Book, kind: EntryKind, place_id: string | null): NewEntry["content"] {
  const same = book.rows.filter(({ current }) => current.kind === kind && current.content !== null)
  const here = same.find(({ current }) => placeIdOf(current.place) === place_id) ?? same[0]
  return here?.current.content ?? book.facts.last_values?.[kind]?.content ?? null
}
