import { createHash } from "node:crypto"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { cleanPicture } from "@ocop/media"
import { now } from "../clock"
import type { AttachmentView, KeepAttachment } from "../http/logbook"
import { invalid, notFound } from "../refusals"
import { voiceType } from "../rules/logbook"
import { logbookOf, producersOf } from "./modules"
import { ownFileUrl } from "./view-entries"

/** Two minutes of speech are 1 MB; a phone that records better is let in, too. */
const MAX_VOICE_BYTES = 6 * 1024 * 1024

/** Never run inside a page of ours. */
const AS_A_FILE = {
  "Content-Disposition": "inline",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "sandbox; default-src 'none'; img-src 'self'; media-src 'self'",
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex")

/** What was uploaded becomes the file of that hash. A photo is decoded and encoded anew: no position, no camera; a voice note stays as it is. */
export async function keepFile(container: MedusaContainer, producer_id: string, { upload_id, sha256: named, kind }: KeepAttachment): Promise<AttachmentView> {
  const logbook = logbookOf(container)
  const find = async () => (await logbook.listLogbookFiles({ producer_id, sha256: named }, { select: ["sha256", "stored_sha256", "mime", "bytes", "kind"], take: 1 }))[0]
  if (!(await find())) {
    const producers = producersOf(container)
    const { bytes } = await producers.takeUpload({ upload_id, owner: producer_id })
    if (sha256(bytes) !== named) invalid("Tệp nhận được khác với tệp trên máy. Hãy gửi lại tệp.", "other_bytes")
    const { content, mime } = kind === "photo" ? { content: (await cleanPicture(bytes)).bytes, mime: "image/jpeg" } : voice(bytes)
    await logbook.keepFile({ id: generateEntityId(undefined, "lbfile"), producer_id, sha256: named, stored_sha256: sha256(content), kind, mime, bytes: content.length, added_at: now(), content })
    await producers.deleteProducerUploads(upload_id)
  }
  const file = (await find()) ?? notFound("Không có tệp này.")
  return { sha256: file.sha256, stored_sha256: file.stored_sha256, mime: file.mime, bytes: file.bytes, kind: file.kind, url: ownFileUrl({ producer_id, sha256: file.sha256 }) }
}

function voice(bytes: Buffer): { content: Buffer; mime: string } {
  if (bytes.length > MAX_VOICE_BYTES) invalid("Ghi âm nặng hơn 6 MB. Hãy ghi ngắn hơn, dưới 2 phút.", "too_large")
  const mime = voiceType(bytes) ?? invalid("Tệp này không phải ghi âm. Hãy ghi lại.", "wrong_file")
  return { content: bytes, mime }
}

/** A photo of a book to anybody, as long as its producer lets it be seen: whoever kept it asks again before it is shown. */
export async function sendShownPhoto(container: MedusaContainer, res: MedusaResponse, id: string): Promise<void> {
  const photo = (await logbookOf(container).shownPhotoBytes(id)) ?? notFound("Không có ảnh này, hoặc chủ thể không cho xem nữa.")
  res.set({ ...AS_A_FILE, "Content-Type": photo.mime, "Content-Length": String(photo.content.length), "Cache-Control": "public, no-cache", ETag: `"${photo.stored_sha256}"` })
  res.end(photo.content)
}

/** Shown only to who may. The name is the hash: it may be kept for good, by them alone. */
export async function sendFile(container: MedusaContainer, res: MedusaResponse, key: { producer_id: string; sha256: string }): Promise<void> {
  const file = (await logbookOf(container).fileBytes(key)) ?? notFound("Không có tệp này, hoặc máy chưa gửi lên.")
  res.set({ ...AS_A_FILE, "Content-Type": file.mime, "Content-Length": String(file.content.length), "Cache-Control": "private, max-age=31536000, immutable" })
  res.end(file.content)
}
