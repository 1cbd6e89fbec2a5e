import type { Attachment } from "@ocop/traceability/rules/logbook"
import type { BookDatabase } from "./book-database"

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("")

/** Keeps a photograph or voice note on this phone, under the hash of its bytes; the same one twice is one. */
export async function keepFile(book: BookDatabase, bytes: Blob, kind: Attachment["kind"]): Promise<Attachment> {
  const sha256 = hex(await crypto.subtle.digest("SHA-256", await bytes.arrayBuffer()))
  await book.transaction("rw", book.files, async () => {
    if (await book.files.get(sha256)) return
    await book.files.add({ sha256, kind, mime: bytes.type, size: bytes.size, bytes, where: "phone", turn: Date.now(), upload_id: null, problem: null })
  })
  return { sha256, kind, mime: bytes.type, bytes: bytes.size }
}

/** Bytes of files the server has as well: what clearing them away would free. */
export async function clearable(book: BookDatabase): Promise<{ count: number; size: number }> {
  let [count, size] = [0, 0]
  await book.files.where({ where: "server" }).each((file) => {
    if (!file.bytes) return
    count += 1
    size += file.size
  })
  return { count, size }
}

/** Clears away the pictures and voices the server has; the entries stay, and with a signal they can still be seen. */
export async function clearSent(book: BookDatabase): Promise<void> {
  await book.files.where({ where: "server" }).modify({ bytes: null })
}

/** A file nobody named in an entry or a draft was taken back before it was written. */
export async function forgetUnnamed(book: BookDatabase): Promise<void> {
  await book.transaction("rw", book.files, book.entries, book.drafts, async () => {
    const named = new Set<string>()
    const name = ({ attachments }: { attachments: readonly Attachment[] }) => attachments.forEach(({ sha256 }) => named.add(sha256))
    await book.entries.where("where").anyOf("phone", "refused").each(name)
    await book.drafts.each(name)
    const waiting = await book.files.where({ where: "phone" }).primaryKeys()
    const sent = new Set<string>()
    // An entry may be on the server before its picture is.
    await book.entries.where({ where: "server" }).each(({ attachments }) => attachments.forEach(({ sha256 }) => sent.add(sha256)))
    await book.files.bulkDelete(waiting.filter((sha256) => !named.has(sha256) && !sent.has(sha256)))
  })
}
