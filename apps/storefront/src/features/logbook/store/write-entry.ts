import type { NewEntry, Problem } from "@ocop/traceability/rules/logbook"
import { v7 } from "uuid"
import type { BookDatabase, BookEntry } from "./book-database"

/** What is written: a new entry, or one that puts another right. The phone gives it its id and its moment. */
export interface EntryToWrite extends Omit<NewEntry, "id" | "recorded_at"> {
  warnings?: Problem[]
  /** what was sent back and is written anew */
  instead_of?: string
}

/** Writes an entry into the book on this phone, whole or not at all; it waits there for the signal. Its draft is done with. */
export async function writeEntry(book: BookDatabase, entry: EntryToWrite): Promise<BookEntry> {
  const [written] = await writeEntries(book, [entry])
  if (!written) throw new Error("An entry was not written")
  return written
}

/** Several at once, in this order. */
export async function writeEntries(book: BookDatabase, entries: EntryToWrite[]): Promise<BookEntry[]> {
  return book.transaction("rw", book.entries, book.drafts, book.facts, async () => {
    const turn = (await book.fact("turn")) ?? 0
    const rows = entries.map(({ instead_of: _, warnings = [], ...entry }, index): BookEntry => ({
      ...entry,
      id: v7(),
      recorded_at: new Date().toISOString(),
      where: "phone",
      turn: turn + index + 1,
      seq: null,
      hash: null,
      seal: null,
      signed_on: null,
      author: null,
      warnings,
      problem: null,
    }))
    await book.note("turn", turn + rows.length)
    await book.entries.bulkAdd(rows)
    await book.drafts.bulkDelete([...new Set(entries.map(({ kind }) => kind))])
    await book.entries.bulkDelete(entries.flatMap(({ instead_of }) => instead_of ?? []))
    return rows
  })
}

/** Takes away what the server refused; nothing else can be taken away. */
export async function dropRefused(book: BookDatabase, id: string): Promise<void> {
  await book.transaction("rw", book.entries, async () => {
    const entry = await book.entries.get(id)
    if (entry?.where === "refused") await book.entries.delete(id)
  })
}
