import type { LogbookResponse } from "@ocop/traceability/http"
import type { Attachment, Day, EntryKind, NewEntry, Place, Problem, SealedEntry } from "@ocop/traceability/rules/logbook"
import { Dexie, type EntityTable, type Table } from "dexie"

/** Where an entry is: written here and waiting, in the producer's book on the server, or sent back with a reason. */
export type Where = "phone" | "server" | "refused"

/** One entry of the book as this phone has it. */
export interface BookEntry extends NewEntry {
  where: Where
  /** order in which this phone wrote: what is sent goes in this order; 0 for what came from elsewhere */
  turn: number
  /** place in the producer's chain; null until the server took it */
  seq: number | null
  hash: string | null
  /** what else the server's hash is over; null until it was read back */
  seal: Pick<SealedEntry, "producer_id" | "prev" | "received_at" | "device_id" | "author_id"> | null
  /** day of the first signed head that covers it */
  signed_on: Day | null
  /** who wrote it, as the server knows the person; null: written here */
  author: string | null
  /** what looked odd, to the phone and then to the server */
  warnings: Problem[]
  /** why the server sent it back */
  problem: Problem | null
}

/** A photograph or a voice note, by the hash of its bytes. `bytes` is null once it was cleared away from the phone: the server has it. */
export interface BookFile {
  sha256: string
  kind: Attachment["kind"]
  mime: string
  size: number
  bytes: Blob | null
  where: "phone" | "server"
  /** order of taking */
  turn: number
  upload_id: string | null
  /** why the server will not have it */
  problem: string | null
}

/** A form that was begun; one per kind, so that a killed page loses nothing. */
export interface BookDraft {
  kind: EntryKind
  happened_on: Day
  place: Place
  /** by field, as typed */
  values: Record<string, unknown>
  attachments: Attachment[]
}

/** Single facts about the book on this phone. */
export interface BookFacts extends Pick<LogbookResponse, "growing_areas" | "plots" | "apiaries" | "head" | "last_values" | "intervals" | "takings" | "shown_photos"> {
  /** entries of the server's book up to this number are here */
  read_to: number
  /** how often a photo was shown or hidden from this phone */
  photo_choices: number
  synced_at: string
  turn: number
}

/** One member's book: no other member of this phone sees it. */
export class BookDatabase extends Dexie {
  entries!: EntityTable<BookEntry, "id">
  files!: EntityTable<BookFile, "sha256">
  drafts!: EntityTable<BookDraft, "kind">
  facts!: Table<{ name: keyof BookFacts; value: unknown }, keyof BookFacts>

  constructor(readonly member_id: string) {
    super(`${BOOK_PREFIX}${member_id}`)
    this.version(1).stores({
      entries: "id, where, happened_on, seq, turn",
      files: "sha256, where",
      drafts: "kind",
      facts: "name",
    })
  }

  async fact<Name extends keyof BookFacts>(name: Name): Promise<BookFacts[Name] | undefined> {
    return (await this.facts.get(name))?.value as BookFacts[Name] | undefined
  }

  async note<Name extends keyof BookFacts>(name: Name, value: BookFacts[Name]): Promise<void> {
    await this.facts.put({ name, value })
  }
}

export const BOOK_PREFIX = "ocop-so-ghi-chep-"
