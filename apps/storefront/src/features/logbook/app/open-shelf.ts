import type { Locale } from "@/i18n/locales"
import { API, bookServer, NotSent, type Obstacle } from "../sync/book-server"
import { isOutOfRoom } from "../store/room"
import { booksHere, openBook, putOnShelf, rememberLocale, type ShelvedBook } from "../store/shelf"

export type Opened = { is: "opening" } | { is: "open"; book: ShelvedBook; others: ShelvedBook[] } | { is: "door"; why: Obstacle | "storage" }

interface OpenShelf {
  locale: Locale
  show: (opened: Opened) => void
}

/**
 * Shows the book that was open last, at once and without a network; then, when somebody is signed in, hers. On a phone that has no book
 * yet the first one is fetched.
 */
export async function openShelf({ locale, show }: OpenShelf): Promise<void> {
  let here: ShelvedBook[]
  try {
    here = await booksHere()
    await rememberLocale(locale).catch(unlessFull)
  } catch (error) {
    console.error(error)
    return show({ is: "door", why: "storage" })
  }
  const [last] = here
  if (last) show({ is: "open", book: last, others: here.slice(1) })
  try {
    const member_id = await whoIsSignedIn()
    if (member_id !== last?.member_id) await fetchBook(locale)
    else await putOnShelf(last)
    const [book, ...others] = await booksHere()
    if (book) show({ is: "open", book, others })
  } catch (error) {
    if (!last) show({ is: "door", why: error instanceof NotSent ? error.why : "busy" })
  }
}

export async function takeFromShelf(book: ShelvedBook): Promise<Opened> {
  await putOnShelf(book).catch(unlessFull)
  const here = await booksHere()
  return { is: "open", book, others: here.filter(({ member_id }) => member_id !== book.member_id) }
}

/** A phone without room for another byte still opens the book that is on it. */
function unlessFull(error: unknown): void {
  if (!isOutOfRoom(error)) throw error
}

async function whoIsSignedIn(): Promise<string> {
  const answer = await fetch(`${API}/member`, { cache: "no-store", signal: AbortSignal.timeout(15_000) }).catch(() => null)
  if (!answer) throw new NotSent("no_signal")
  if (!answer.ok) throw new NotSent(answer.status === 401 ? "signed_out" : "busy")
  return ((await answer.json()) as { member_id: string }).member_id
}

async function fetchBook(locale: Locale): Promise<void> {
  const { member, producer, growing_areas, plots, apiaries } = await bookServer(null, locale).readBook()
  await putOnShelf({ member_id: member.id, member_name: member.name, producer_id: producer.id, producer_name: producer.name })
  const book = openBook(member.id)
  await book.facts.bulkPut(Object.entries({ growing_areas, plots, apiaries }).map(([name, value]) => ({ name: name as "plots", value })))
}
