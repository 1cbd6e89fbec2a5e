import type { LogbookEntryView, LogbookResponse, SentEntry } from "@ocop/traceability/http"
import { statementOf } from "@ocop/traceability/rules/logbook"
import type { BookDatabase, BookEntry, BookFacts, BookFile } from "../store/book-database"
import { isOutOfRoom } from "../store/room"
import { NotSent, type BookServer, type Obstacle } from "./book-server"

/** One letter to the server: few enough to be answered within seconds on a weak signal. */
const AT_ONCE = 50
const READ_AT_ONCE = 500
/** The server names no more files than this that it still waits for. */
const MOST_NAMED = 500

export interface Synced {
  /** what stood in the way; null: everything is where it belongs */
  obstacle: Obstacle | null
  message: string
}

/**
 * Brings the book on this phone and the one on the server together: what waits is sent in the order it was written, then what others
 * wrote is fetched, then the pictures go. An entry counts as sent only by the server's word for its id, so that a lost answer means
 * sending it again and the server saying that it knows it. Whatever stands in the way, nothing is lost and the next run goes on from there.
 */
export async function syncBook(book: BookDatabase, server: BookServer, device_id: string): Promise<Synced> {
  try {
    await sendWaiting(book, server, device_id)
    const missing = await readOthers(book, server)
    await sendFiles(book, server, missing)
    await book.note("synced_at", new Date().toISOString())
    return { obstacle: null, message: "" }
  } catch (error) {
    if (isOutOfRoom(error)) return { obstacle: "no_room", message: "" }
    if (!(error instanceof NotSent)) throw error
    return { obstacle: error.why, message: error.message }
  }
}

async function sendWaiting(book: BookDatabase, server: BookServer, device_id: string): Promise<void> {
  for (;;) {
    const waiting = (await book.entries.where({ where: "phone" }).sortBy("turn")).slice(0, AT_ONCE)
    if (waiting.length === 0) return
    await takeAnswers(book, await sendOrDivide(server, device_id, waiting), waiting)
  }
}

/** A letter refused as a whole is sent entry by entry: one that cannot be read must not hold up the others. */
async function sendOrDivide(server: BookServer, device_id: string, entries: BookEntry[]): Promise<SentEntry[]> {
  try {
    const { results } = await server.sendEntries(device_id, entries.map(statementOf))
    return results
  } catch (error) {
    if (!(error instanceof NotSent) || error.why !== "refused") throw error
    const [only] = entries
    if (entries.length === 1 && only) return [{ id: only.id, status: "refused", warnings: [], problem: { code: "refused", vi: error.message, en: error.message } }]
    const answers: SentEntry[] = []
    for (const entry of entries) answers.push(...(await sendOrDivide(server, device_id, [entry])))
    return answers
  }
}

async function takeAnswers(book: BookDatabase, answers: SentEntry[], asked: BookEntry[]): Promise<void> {
  const unanswered = new Set(asked.map(({ id }) => id))
  await book.transaction("rw", book.entries, async () => {
    for (const { id, status, seq = null, hash = null, warnings, problem } of answers) {
      if (!unanswered.delete(id)) continue
      if (status === "refused") await book.entries.update(id, { where: "refused", problem: problem ?? UNSAID, warnings })
      else await book.entries.update(id, { where: "server", seq, hash, problem: null, warnings })
    }
  })
  // Asked again at once it would be left out again.
  if (unanswered.size === asked.length) throw new NotSent("busy")
}

const UNSAID = { code: "refused", vi: "Máy chủ không nhận mục này.", en: "The server did not take this entry." }

/** Answers the hashes of files that entries on the server name and that have not arrived. */
async function readOthers(book: BookDatabase, server: BookServer): Promise<string[]> {
  const choices = await book.fact("photo_choices")
  const answer = await server.readBook()
  await keepFacts(book, answer, choices)
  await keepEntries(book, answer.entries)
  await readAgainWhatWasSigned(book, answer)
  for (;;) {
    const after = (await book.fact("read_to")) ?? 0
    if (after >= answer.head.seq) return answer.missing_files
    const { entries } = await server.readEntries(after, READ_AT_ONCE)
    const last = entries.at(-1)
    if (!last) return answer.missing_files
    await book.transaction("rw", book.entries, book.facts, async () => {
      await keepEntries(book, entries)
      await book.note("read_to", last.seq)
    })
  }
}

/** Of photos, an answer that was on its way while somebody chose says what was before: the choice stands. */
async function keepFacts(book: BookDatabase, { growing_areas, plots, apiaries, head, last_values, intervals, takings, shown_photos }: LogbookResponse, choices: number | undefined): Promise<void> {
  await book.transaction("rw", book.facts, async () => {
    const chosenSince = (await book.fact("photo_choices")) !== choices
    const facts = { growing_areas, plots, apiaries, head, last_values, intervals, takings, ...(chosenSince ? {} : { shown_photos }) }
    await book.facts.bulkPut(Object.entries(facts).map(([name, value]) => ({ name: name as keyof BookFacts, value })))
  })
}

async function keepEntries(book: BookDatabase, entries: LogbookEntryView[]): Promise<void> {
  await book.transaction("rw", book.entries, async () => {
    const here = await book.entries.bulkGet(entries.map(({ id }) => id))
    await book.entries.bulkPut(entries.map((entry, index) => fromServer(entry, here[index])))
  })
}

/** Heads are signed a day later: entries that were read before that and are older than what is sent along are read once more. */
async function readAgainWhatWasSigned(book: BookDatabase, { entries }: LogbookResponse): Promise<void> {
  const oldest = entries.at(-1)
  if (!oldest?.signed_on) return
  const unsigned = await book.entries.where("seq").below(oldest.seq).filter(({ signed_on }) => signed_on === null).first()
  const read_to = (await book.fact("read_to")) ?? 0
  if (unsigned?.seq && unsigned.seq <= read_to) await book.note("read_to", unsigned.seq - 1)
}

/** Pictures last: an entry is worth more than its picture and needs less signal. One the server will not have does not hold up the others. */
async function sendFiles(book: BookDatabase, server: BookServer, missing: string[]): Promise<void> {
  const named = new Set((await book.entries.where({ where: "server" }).toArray()).flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256)))
  const waiting = (await book.files.where({ where: "phone" }).sortBy("turn")).filter(({ sha256, problem }) => named.has(sha256) && problem === null)
  const awaited = missing.length < MOST_NAMED ? new Set(missing) : null
  for (const file of waiting) {
    // It arrived, and only the answer was lost.
    if (awaited && !awaited.has(file.sha256)) {
      await book.files.update(file.sha256, { where: "server", upload_id: null })
      continue
    }
    if (!hasBytes(file)) continue
    try {
      await server.sendFile(file, async (upload_id) => void (await book.files.update(file.sha256, { upload_id })))
      await book.files.update(file.sha256, { where: "server", upload_id: null })
    } catch (error) {
      if (!(error instanceof NotSent) || error.why !== "refused") throw error
      await book.files.update(file.sha256, { problem: error.message, upload_id: null })
    }
  }
}

const hasBytes = (file: BookFile): file is BookFile & { bytes: Blob } => file.bytes !== null

/** Written on this phone or by somebody else: the server's copy is the one that is in the chain. */
const fromServer = (entry: LogbookEntryView, here: BookEntry | undefined): BookEntry => ({
  ...statementOf(entry),
  where: "server",
  turn: here?.turn ?? 0,
  seq: entry.seq,
  hash: entry.hash,
  seal: { producer_id: entry.producer_id, prev: entry.prev, received_at: entry.received_at, device_id: entry.device_id, author_id: entry.author_id },
  signed_on: entry.signed_on,
  author: entry.author,
  warnings: here?.warnings ?? [],
  problem: null,
})
