import type { IFileProvider, Logger } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import s3Provider from "@medusajs/file-s3"
import type { S3Options } from "../options"
import type { Store } from "./store"

/**
 * The bucket is Medusa's own S3 service; ours adds nothing but the names. Objects stay private: pictures are read through
 * `/media/{key}`, so the bucket needs no public access and moving from folder to bucket changes no address in the database.
 */
export function s3Store(logger: Logger, options: S3Options): Store {
  const prefix = options.prefix ?? ""
  const S3FileService = s3Provider.services[0] as new (container: { logger: Logger }, options: object) => IFileProvider
  const s3 = new S3FileService({ logger }, { ...options, prefix, acl: false, file_url: "", cache_control: "private" })
  const ours = (key: string) => key.slice(prefix.length)
  return {
    async put({ key, bytes, contentType }) {
      const stored = await s3.upload({ filename: key, mimeType: contentType, content: bytes.toString("base64"), access: "private" })
      return ours(stored.key)
    },
    async putStream({ key, contentType }) {
      const { writeStream, promise, fileKey } = await s3.getUploadStream({ filename: key, mimeType: contentType, access: "private" })
      return { key: ours(fileKey), writeStream, done: promise }
    },
    async read(key) {
      try {
        return await s3.getDownloadStream({ fileKey: prefix + key, filename: key })
      } catch (cause) {
        if ((cause as Error).name !== "NoSuchKey") throw cause
        throw new MedusaError(MedusaError.Types.NOT_FOUND, `No file is stored as "${key}"`)
      }
    },
    async remove(keys) {
      await s3.delete(keys.map((key) => ({ fileKey: prefix + key, filename: key })))
    },
  }
}
