import type { LogbookEntriesResponse, LogbookEntryView, LogbookResponse, SendEntriesResponse, SentEntry } from "@ocop/traceability/http"
import { entryHash, sealOf, statementOf, type HashedEntry, type NewEntry } from "@ocop/traceability/rules/logbook"
import type { BookFile } from "../../src/features/logbook/store/book-database"
import { NotSent, type BookServer } from "../../src/features/logbook/sync/book-server"

/** A producer's book on the server, on paper: one chain, each id once, and every way a line can break. */
export class PaperServer {
  readonly entries: HashedEntry[] = []
  readonly files = new Map<string, number>()
  readonly letters: string[][] = []
  signedTo = 0
  /** refuses an entry, as the rules would */
  refuses: (entry: NewEntry) => string | null = () => null
  /** cannot even read an entry: refuses the whole letter */
  chokesOn: (entry: NewEntry) => boolean = () => false
  refusesFile: (sha256: string) => boolean = () => false
  /** before each question: throws to break the line */
  line: (asked: string) => void = () => undefined
  /** after the server did it: throws so that the answer is lost */
  answerLine: (asked: string) => void = () => undefined

  /** what one phone of one member sees of it */
  seenBy(author_id: string): BookServer {
    return {
      readBook: async () => this.over("readBook", () => this.book()),
      readEntries: async (after, limit) => this.over("readEntries", (): LogbookEntriesResponse => ({ entries: this.views().filter(({ seq }) => seq > after).slice(0, limit), head: this.head() })),
      sendEntries: async (device_id, entries) => this.over("sendEntries", () => this.take(device_id, author_id, entries)),
      sendFile: async (file, onUpload) => {
        await onUpload(`upl_${file.sha256.slice(0, 8)}`)
        this.over("sendFile", () => this.takeFile(file))
      },
    }
  }

  private over<T>(asked: string, answer: () => T): T {
    this.line(asked)
    const said = answer()
    this.answerLine(asked)
    return said
  }

  private take(device_id: string, author_id: string, entries: NewEntry[]): SendEntriesResponse {
    if (entries.some(this.chokesOn)) throw new NotSent("refused", "không đọc được", 400)
    this.letters.push(entries.map(({ id }) => id))
    return { results: entries.map((entry) => this.takeOne(device_id, author_id, entry)), head: this.head() }
  }

  private takeOne(device_id: string, author_id: string, entry: NewEntry): SentEntry {
    const known = this.entries.find(({ id }) => id === entry.id)
    if (known) return { id: entry.id, status: "known", seq: known.seq, hash: known.hash, warnings: [] }
    const why = this.refuses(entry)
    if (why) return { id: entry.id, status: "refused", warnings: [], problem: { code: "no", vi: why, en: why } }
    const sealed = sealOf({ ...statementOf(entry), v: 1, producer_id: "prod_1", seq: this.entries.length + 1, prev: this.head().hash, received_at: new Date().toISOString(), device_id, author_id })
    this.entries.push({ ...sealed, hash: entryHash(sealed) })
    return { id: entry.id, status: "accepted", seq: sealed.seq, hash: entryHash(sealed), warnings: [] }
  }

  private takeFile(file: BookFile): void {
    if (this.refusesFile(file.sha256)) throw new NotSent("refused", "không phải ảnh", 400)
    this.files.set(file.sha256, (this.files.get(file.sha256) ?? 0) + 1)
  }

  private head() {
    return { seq: this.entries.length, hash: this.entries.at(-1)?.hash ?? null }
  }

  private views(): LogbookEntryView[] {
    return this.entries.map((entry) => ({ ...entry, author: entry.author_id, corrected_by: null, broken_by: [], files: [], signed_on: entry.seq <= this.signedTo ? "2026-11-27" : null }))
  }

  private book(): LogbookResponse {
    return {
      producer: { id: "prod_1", handle: "htx", name: "HTX" },
      member: { id: "m", name: "M" },
      today: "2026-11-28",
      growing_areas: [],
      plots: [],
      apiaries: [],
      head: this.head(),
      entries: this.views().slice(-200).reverse(),
      last_values: {},
      shown_photos: [],
      intervals: [],
      takings: [],
      missing_files: this.entries.flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256)).filter((sha256) => !this.files.has(sha256)),
    }
  }
}
