/** What a picture's name says about it, so that a page can reserve its place before the first byte arrives. */
export interface PictureFacts {
  width: number
  height: number
  /** thumbhash, base64url */
  thumbhash: string
}

// The S3 store adds a ULID to the name; it says nothing about the picture.
const PICTURE_KEY = /^[0-9a-f]{20}-([1-9]\d{0,3})x([1-9]\d{0,3})-([\w-]{7,48}?)(?:-[0-9A-HJKMNP-TV-Z]{26})?\.jpg$/

/** Reads `{hash20}-{width}x{height}-{thumbhash}.jpg` at the end of a path or URL; null when it is not one of our pictures. */
export function parsePictureUrl(url: string): PictureFacts | null {
  const key = url.split(/[?#]/, 1)[0]!.split("/").pop()!
  const found = PICTURE_KEY.exec(key)
  if (!found) return null
  return { width: Number(found[1]), height: Number(found[2]), thumbhash: found[3]! }
}

/** Public path of a picture, the same on the shop and on the back end (Medusa Admin shows it from there). */
export const pictureUrl = (key: string): string => `/media/${key}`
