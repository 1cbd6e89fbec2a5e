import { booksHere, deviceId, localeHere, openBook } from "../store/shelf"
import { bookServer } from "./book-server"
import { syncBook, type Synced } from "./sync-book"

/** One run at a time over all tabs and the worker; null: another is at it. */
export async function syncAlone(member_id: string): Promise<Synced | null> {
  return navigator.locks.request(`so-ghi-chep ${member_id}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return null
    return syncBook(openBook(member_id), bookServer(member_id, await localeHere()), await deviceId())
  })
}

/** From the worker, with no page open. Throws when something still waits for a signal, so that the browser tries again. */
export async function sendAllBooks(): Promise<void> {
  const results = []
  for (const { member_id } of await booksHere()) {
    const book = openBook(member_id)
    const waits = (await book.entries.where({ where: "phone" }).count()) + (await book.files.where({ where: "phone" }).count())
    if (waits > 0) results.push(await syncAlone(member_id))
  }
  if (results.some((result) => result?.obstacle === "no_signal" || result?.obstacle === "busy")) throw new Error("The signal is not back yet")
}
