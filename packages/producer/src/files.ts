import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { privateFileHeaders } from "@ocop/media"
import { PRODUCER_MODULE, type ProducerModuleService } from "./modules/producer"
import type { UploadView } from "./http"
import { conflict, invalid, notFound } from "./refusals"

export const MAX_UPLOAD = 12 * 1024 * 1024
const MAX_PIECE = 1024 * 1024
const UPLOADS_AT_ONCE = 20

export const producersOf = (container: MedusaContainer): ProducerModuleService => container.resolve(PRODUCER_MODULE)

interface UploadRow {
  id: string
  filename: string
  size: number
  received: number
}
export const toUpload = ({ id, filename, size, received }: UploadRow): UploadView => ({ id, filename, size, offset: received, done: received === size })

export async function openUpload(container: MedusaContainer, { owner, filename, size }: { owner: string; filename: string; size: number }): Promise<UploadView> {
  const producers = producersOf(container)
  const [, open] = await producers.listAndCountProducerUploads({ owner }, { take: 1 })
  if (open >= UPLOADS_AT_ONCE) {
    const [oldest] = await producers.listProducerUploads({ owner }, { order: { created_at: "ASC" }, take: 1 })
    if (oldest) await producers.deleteProducerUploads(oldest.id)
  }
  return toUpload(await producers.createProducerUploads({ owner, filename, size }))
}

/** What was begun and never arrived whole: a device that still has the file goes on with it. */
export async function unfinishedUploads(container: MedusaContainer, owner: string): Promise<UploadView[]> {
  const rows = await producersOf(container).listProducerUploads({ owner }, { take: UPLOADS_AT_ONCE, order: { created_at: "DESC" } })
  return rows.map(toUpload).filter(({ done }) => !done)
}

export async function uploadOf(container: MedusaContainer, owner: string, id: string): Promise<UploadView> {
  const [row] = await producersOf(container).listProducerUploads({ id, owner }, { take: 1 })
  return row ? toUpload(row) : notFound("Không có tệp nào đang gửi với mã này. Hãy chọn lại tệp.")
}

/** The next piece of a file, straight from the request. */
export async function receivePiece(req: MedusaRequest, owner: string): Promise<UploadView> {
  const id = req.params.id ?? ""
  const upload = await uploadOf(req.scope, owner, id)
  const offset = Number(req.query.offset)
  if (!Number.isSafeInteger(offset) || offset < 0) invalid("offset: ghi vị trí byte bắt đầu của phần gửi lên.")
  const bytes = await readPiece(req)
  if (bytes.length === 0) invalid("Phần gửi lên trống.")
  const received = await producersOf(req.scope).appendUpload({ id, owner, offset, bytes })
  if (received === null) conflict(`Máy chủ đã có ${upload.offset} / ${upload.size} byte. Hãy gửi tiếp từ vị trí đó.`, "wrong_offset")
  return { ...upload, offset: received, done: received === upload.size }
}

async function readPiece(req: MedusaRequest): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of req as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > MAX_PIECE) invalid("Mỗi lần gửi nhiều nhất 1 MB. Hãy chia tệp nhỏ hơn.")
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** A private file, shown only to who may, never run inside a page of ours. */
export async function sendPaper(req: MedusaRequest, res: MedusaResponse, paper: { id: string; mime_type: string; filename: string }): Promise<void> {
  const bytes = await producersOf(req.scope).paperBytes(paper.id)
  res.set(privateFileHeaders(paper))
  res.end(bytes)
}
