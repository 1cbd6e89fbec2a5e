import { isAbsolute } from "node:path"
import type { Readable, Writable } from "node:stream"
import { buffer } from "node:stream/consumers"
import type { FileTypes, Logger } from "@medusajs/framework/types"
import { AbstractFileProviderService, MedusaError } from "@medusajs/framework/utils"
import { cleanPicture, MAX_BYTES } from "./clean-picture"
import type { MediaOptions } from "./options"
import { contentKind } from "./rules/content-kind"
import { isPictureKey, isPrivateKey, newPictureKey, newPrivateKey, privateUrl } from "./rules/file-key"
import { pictureUrl } from "./rules/picture-url"
import { folderStore } from "./stores/folder-store"
import { s3Store } from "./stores/s3-store"
import type { Store } from "./stores/store"

const TYPES = { csv: "text/csv; charset=utf-8", pdf: "application/pdf" } as const

/**
 * Medusa's file provider. Every upload is either a picture, which is decoded and encoded anew and becomes public under
 * `/media/{key}`, or one of the two papers the office needs (CSV for imports and exports, PDF), which only staff can fetch,
 * as an attachment. Anything else is refused.
 */
export class MediaFileService extends AbstractFileProviderService {
  static identifier = "media"

  private readonly store: Store

  static validateOptions({ dir, s3 }: MediaOptions) {
    if (!s3 && (!dir || !isAbsolute(dir))) {
      throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `media needs \`dir\` as an absolute path, got "${dir}"`)
    }
  }

  constructor({ logger }: { logger: Logger }, options: MediaOptions) {
    super()
    this.store = options.s3 ? s3Store(logger, options.s3) : folderStore(options.dir)
  }

  async upload(file: FileTypes.ProviderUploadFileDTO): Promise<FileTypes.ProviderFileResultDTO> {
    const bytes = bytesOf(file.content)
    const kind = contentKind(bytes)
    if (kind === "text" && isCsv(file)) return this.putPrivate(file.filename, "csv", bytes)
    if (kind === "pdf" && file.access !== "public") return this.putPrivate(file.filename, "pdf", bytes)
    const picture = await cleanPicture(bytes)
    const key = await this.store.put({ key: newPictureKey(picture.bytes, picture), bytes: picture.bytes, contentType: "image/jpeg" })
    return { key, url: pictureUrl(key) }
  }

  /** For exports the server itself writes; always private. */
  async getUploadStream(file: FileTypes.ProviderUploadStreamDTO): Promise<{
    writeStream: Writable
    promise: Promise<FileTypes.ProviderFileResultDTO>
    url: string
    fileKey: string
  }> {
    if (!isCsv(file)) throw new MedusaError(MedusaError.Types.INVALID_DATA, `Only CSV can be written as a stream, not ${file.mimeType}`)
    const { key, writeStream, done } = await this.store.putStream({ key: newPrivateKey(file.filename, "csv"), contentType: TYPES.csv })
    const url = privateUrl(key)
    return { writeStream, fileKey: key, url, promise: done.then(() => ({ key, url })) }
  }

  /** Uploads never go straight to the store: they pass the back end, which looks at them. */
  async getPresignedUploadUrl({ filename }: FileTypes.ProviderGetPresignedUploadUrlDTO): Promise<FileTypes.ProviderFileResultDTO> {
    return { url: "/admin/uploads", key: filename }
  }

  async getPresignedDownloadUrl({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<string> {
    return isPrivateKey(fileKey) ? privateUrl(fileKey) : pictureUrl(known(fileKey))
  }

  async getDownloadStream({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<Readable> {
    return this.store.read(known(fileKey))
  }

  async getAsBuffer({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<Buffer> {
    return buffer(await this.store.read(known(fileKey)))
  }

  async delete(files: FileTypes.ProviderDeleteFileDTO | FileTypes.ProviderDeleteFileDTO[]): Promise<void> {
    await this.store.remove([files].flat().map(({ fileKey }) => known(fileKey)))
  }

  private async putPrivate(filename: string, extension: keyof typeof TYPES, bytes: Buffer) {
    if (bytes.length > MAX_BYTES) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Tệp nặng hơn 12 MB. Hãy chia nhỏ rồi gửi lại.")
    const key = await this.store.put({ key: newPrivateKey(filename, extension), bytes, contentType: TYPES[extension] })
    return { key, url: privateUrl(key) }
  }
}

/** Medusa hands over base64 from its upload route and plain text from its own exports. */
function bytesOf(content: string): Buffer {
  const decoded = Buffer.from(content, "base64")
  return decoded.toString("base64") === content ? decoded : Buffer.from(content, "utf8")
}

const isCsv = ({ filename, mimeType }: { filename: string; mimeType: string }) => /csv/i.test(mimeType) || /\.csv$/i.test(filename)

/** A key this provider could have given; every other is unknown, whatever path it spells. */
function known(key: string): string {
  if (isPictureKey(key) || isPrivateKey(key)) return key
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `No file is stored as "${key}"`)
}
