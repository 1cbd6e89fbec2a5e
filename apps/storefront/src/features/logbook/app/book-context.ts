"use client"
import type { Day } from "@ocop/traceability/rules/logbook"
import { createContext, useContext } from "react"
import type { SyncState } from "@/browser/use-background-sync"
import type { Locale } from "@/i18n/locales"
import type { CheckoutWords } from "../../checkout/words"
import type { Book } from "../book/read-book"
import type { BookDatabase } from "../store/book-database"
import type { Room } from "../store/room"
import type { ShelvedBook } from "../store/shelf"
import type { Synced } from "../sync/sync-book"
import type { LogbookWords } from "../words"

/** Of the search for a commune, which the checkout has too. */
export type UnitWords = Pick<CheckoutWords, "was" | "unit_none" | "unit_loading" | "unit_failed" | "unit_results" | "in_province">

export interface OpenBook {
  locale: Locale
  words: LogbookWords
  unitWords: UnitWords
  /** whose book it is */
  owner: ShelvedBook
  others: ShelvedBook[]
  turnTo: (book: ShelvedBook) => void
  database: BookDatabase
  book: Book
  /** pictures and voices that the server has not got */
  filesWaiting: number
  sync: SyncState<Synced>
  /** null: the browser does not say */
  room: Room | null
  today: Day
  /** said once, on the screen it leads to */
  notice: string | null
  /** says it on that screen (first part of its address) and leads there; going back does not lead to the form that was sent */
  sayAt: (screen: string, notice: string) => void
}

export const BookContext = createContext<OpenBook | null>(null)

export function useOpenBook(): OpenBook {
  const open = useContext(BookContext)
  if (!open) throw new Error("No book is open here")
  return open
}
