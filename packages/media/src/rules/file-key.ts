import { createHash, randomBytes } from "node:crypto"
import { parsePictureUrl, type PictureFacts } from "./picture-url"

/**
 * A name no visitor chose. Two uploads of the same picture get two names: Medusa deletes by key when an upload is undone,
 * and that must never take away a picture another product shows.
 */
export function newPictureKey(bytes: Buffer, { width, height, thumbhash }: PictureFacts): string {
  const hash = createHash("sha256").update(bytes).update(randomBytes(16)).digest("hex").slice(0, 20)
  return `${hash}-${width}x${height}-${thumbhash}.jpg`
}

/** `private-{random}-{readable name}`; unguessable besides being served to staff only. */
export function newPrivateKey(filename: string, extension: "csv" | "pdf"): string {
  const stem = asTyped(filename)
    .replace(/\.[^.]*$/, "")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/gi, "d")
    .replace(/[^\w-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
  return `private-${randomBytes(16).toString("hex")}-${stem || "file"}.${extension}`
}

/** Multipart forms hand over UTF-8 names read as Latin-1 ("hÃ ng.csv"); this turns them back, and leaves every other name as it is. */
function asTyped(filename: string): string {
  if (/[^\0-\xff]/.test(filename)) return filename
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(filename, "latin1"))
  } catch {
    return filename
  }
}

const PRIVATE_KEY = /^private-[0-9a-f]{32}-[\w-]{1,90}\.(?:csv|pdf)$/

export const isPrivateKey = (key: string): boolean => PRIVATE_KEY.test(key)

export const isPictureKey = (key: string): boolean => !key.includes("/") && parsePictureUrl(key) !== null

/** Staff-only address of a private file. */
export const privateUrl = (key: string): string => `/admin/ocop/files/${key}`
