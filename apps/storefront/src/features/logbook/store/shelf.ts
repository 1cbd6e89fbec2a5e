import { Dexie, type EntityTable, type Table } from "dexie"
import { v7 } from "uuid"
import type { Locale } from "../../../i18n/locales"
import { BookDatabase } from "./book-database"

/** A book that lies on this phone. */
export interface ShelvedBook {
  member_id: string
  member_name: string
  producer_id: string
  producer_name: string
  /** when it was last open: this one is shown when nobody can be asked */
  opened_at: string
}

/** The books on this phone, one per member who ever opened hers here, and what is the phone's own. */
class ShelfDatabase extends Dexie {
  books!: EntityTable<ShelvedBook, "member_id">
  own!: Table<{ name: "device_id" | "locale"; value: string }, string>

  constructor() {
    super("ocop-so-ghi-chep")
    this.version(1).stores({ books: "member_id, opened_at", own: "name" })
  }
}

export const shelf = new ShelfDatabase()

const open = new Map<string, BookDatabase>()

/** The same book is opened once per page. */
export function openBook(member_id: string): BookDatabase {
  const book = open.get(member_id) ?? new BookDatabase(member_id)
  open.set(member_id, book)
  return book
}

export const booksHere = () => shelf.books.orderBy("opened_at").reverse().toArray()

export async function putOnShelf(book: Omit<ShelvedBook, "opened_at">): Promise<void> {
  await shelf.books.put({ ...book, opened_at: new Date().toISOString() })
}

/** Made up once per phone: two phones of one producer are told apart by it. */
export async function deviceId(): Promise<string> {
  return shelf.transaction("rw", shelf.own, async () => {
    const known = await shelf.own.get("device_id")
    if (known) return known.value
    const value = v7()
    await shelf.own.put({ name: "device_id", value })
    return value
  })
}

/** The reader's language, for what the server says while no page is open. */
export const rememberLocale = (locale: Locale) => shelf.own.put({ name: "locale", value: locale })
export const localeHere = async (): Promise<Locale> => ((await shelf.own.get("locale"))?.value === "en" ? "en" : "vi")
