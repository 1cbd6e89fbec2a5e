import type { LogbookEntriesResponse, LogbookResponse, SendEntriesResponse } from "@ocop/traceability/http"
import type { NewEntry } from "@ocop/traceability/rules/logbook"
import type { Locale } from "@/i18n/locales"
import type { BookFile } from "../store/book-database"

/**
 * Why nothing can be known to have arrived, or will: `no_signal` nobody answered, `busy` the server asks to come back later,
 * `signed_out` the session has ended, `other_member` somebody else is signed in on this phone, `refused` with the server's words,
 * `no_room` the phone is too full to take what came.
 */
export type Obstacle = "no_signal" | "busy" | "signed_out" | "other_member" | "refused" | "no_room"

export class NotSent extends Error {
  override name = "NotSent"
  constructor(
    readonly why: Obstacle,
    message = "",
    readonly status = 0,
  ) {
    super(message || why)
  }
}

/** What the book asks of the server; in tests a server of paper. Every method throws `NotSent`. */
export interface BookServer {
  readBook(): Promise<LogbookResponse>
  readEntries(after_seq: number, limit: number): Promise<LogbookEntriesResponse>
  sendEntries(device_id: string, entries: NewEntry[]): Promise<SendEntriesResponse>
  /** Goes on where an earlier attempt broke off; `onUpload` tells under which id. */
  sendFile(file: BookFile & { bytes: Blob }, onUpload: (upload_id: string) => Promise<void>): Promise<void>
}

export const API = "/api/so-ghi-chep"
const PIECE = 256 * 1024
const PATIENCE_MS = 40_000

interface AskInput {
  method?: "GET" | "POST" | "PUT"
  body?: unknown
  bytes?: Blob
}

/** Asks our own server with the cookie of whoever is signed in; it refuses when that is not this member. Throws `NotSent`. */
export const askServer =
  (member_id: string | null, locale: Locale) =>
  async <T>(path: string, { method = "GET", body, bytes }: AskInput = {}): Promise<T> => {
    const answer = await fetch(`${API}${path}`, {
      method,
      headers: {
        "accept-language": locale,
        ...(member_id ? { "x-logbook-member": member_id } : {}),
        ...(bytes ? { "content-type": "application/octet-stream" } : body === undefined ? {} : { "content-type": "application/json" }),
      },
      body: bytes ?? (body === undefined ? undefined : JSON.stringify(body)),
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => null)
    if (!answer) throw new NotSent("no_signal")
    const said = (await answer.json().catch(() => null)) as (T & { code?: string; message?: string }) | null
    if (answer.ok) {
      if (said === null) throw new NotSent("no_signal")
      return said
    }
    throw new NotSent(obstacleOf(answer.status, said?.code), said?.message, answer.status)
  }

interface Uploaded {
  upload: { id: string; offset: number; done: boolean }
}

export function bookServer(member_id: string | null, locale: Locale): BookServer {
  const ask = askServer(member_id, locale)
  return {
    readBook: () => ask(""),
    readEntries: (after_seq, limit) => ask(`/entries?after_seq=${after_seq}&limit=${limit}`),
    sendEntries: (device_id, entries) => ask("/entries", { method: "POST", body: { device_id, entries } }),
    async sendFile(file, onUpload) {
      const begun = file.upload_id ? await ask<Uploaded>(`/uploads/${file.upload_id}`).catch(gone) : null
      let { upload } = begun ?? (await ask<Uploaded>("/uploads", { method: "POST", body: { filename: nameOf(file), size: file.size } }))
      if (upload.id !== file.upload_id) await onUpload(upload.id)
      while (!upload.done) {
        const piece = file.bytes.slice(upload.offset, upload.offset + PIECE)
        ;({ upload } = await ask<Uploaded>(`/uploads/${upload.id}?offset=${upload.offset}`, { method: "PUT", bytes: piece }))
      }
      await ask("/attachments", { method: "POST", body: { upload_id: upload.id, sha256: file.sha256, kind: file.kind } })
    },
  }
}

function obstacleOf(status: number, code: string | undefined): Obstacle {
  if (code === "other_member") return "other_member"
  if (status === 401) return "signed_out"
  if (status === 408 || status === 429 || status >= 500) return code === "not_sent" ? "no_signal" : "busy"
  return "refused"
}

/** An upload the server no longer knows is begun anew. */
function gone(error: unknown): null {
  if (error instanceof NotSent && error.status === 404) return null
  throw error
}

const nameOf = ({ kind, mime, sha256 }: BookFile) => `${kind}-${sha256.slice(0, 12)}.${mime.split("/")[1] ?? "bin"}`
