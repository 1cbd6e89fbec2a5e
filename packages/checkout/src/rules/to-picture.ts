import type { Picture } from "@ocop/catalogue/http"
import { parsePictureUrl } from "@ocop/media/picture-url"

/** Proportions of a crate label, for a picture whose name says nothing. */
const LABEL = { width: 1200, height: 1500, thumbhash: null }

/** A thumbnail as Medusa keeps it → what a page needs to reserve its place. The path is the same on shop and back end. */
export function toPicture(thumbnail: string | null, alt: string): Picture {
  const url = thumbnail ?? ""
  const path = /^https?:\/\/[^/]+(\/media\/.+)$/.exec(url)?.[1] ?? url
  return { url: path, ...(parsePictureUrl(url) ?? LABEL), alt }
}
