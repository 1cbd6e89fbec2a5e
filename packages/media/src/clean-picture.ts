import { MedusaError } from "@medusajs/framework/utils"
import sharp from "sharp"
import { contentKind, type ContentKind } from "./rules/content-kind"
import type { PictureFacts } from "./rules/picture-url"

export const MAX_BYTES = 12 * 1024 * 1024
export const MAX_SIDE = 2000
/** 8,192 × 8,192: above every phone camera's default, far below what exhausts the machine's memory. */
const MAX_PIXELS = 8192 * 8192
const SECONDS = 20
const PAPER = "#FFFDF8"

const PICTURE_KINDS: ContentKind[] = ["jpeg", "png", "webp", "gif", "avif"]

export interface CleanPicture extends PictureFacts {
  /** JPEG, sRGB, without any metadata */
  bytes: Buffer
}

/**
 * Makes a picture out of an upload and leaves everything else behind: it is decoded and encoded anew, so that EXIF, position,
 * colour profile, trailing archives and scripts are gone; turned upright; at most 2,000 px on its longest side; first frame
 * only; transparent ground becomes the shop's paper.
 * @throws MedusaError INVALID_DATA with a sentence for the one who uploads
 */
export async function cleanPicture(upload: Buffer): Promise<CleanPicture> {
  if (upload.length > MAX_BYTES) {
    throw refused(`Ảnh nặng ${(upload.length / 1048576).toFixed(1)} MB, nhiều nhất là 12 MB. Hãy chụp nhỏ hơn hoặc gửi ảnh đã nén.`)
  }
  const kind = contentKind(upload)
  if (kind === "heic") throw refused("Máy chủ không đọc được ảnh HEIC. Trên iPhone chọn Cài đặt → Camera → Định dạng → Tương thích nhất, hoặc gửi ảnh JPEG.")
  if (kind === "svg") throw refused("Không nhận ảnh SVG vì trong đó có thể chứa mã lệnh. Hãy gửi ảnh JPEG, PNG, WebP hoặc AVIF.")
  if (!PICTURE_KINDS.includes(kind)) throw refused("Tệp này không phải ảnh. Hãy gửi ảnh JPEG, PNG, WebP, AVIF hoặc GIF.")
  try {
    const { data, info } = await sharp(upload, { limitInputPixels: MAX_PIXELS, failOn: "error", pages: 1 })
      .timeout({ seconds: SECONDS })
      .autoOrient()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: "inside", withoutEnlargement: true })
      .flatten({ background: PAPER })
      .toColourspace("srgb")
      // Drawings have thin saturated lines; 4:2:0 would smear them.
      .jpeg({ quality: 86, chromaSubsampling: "4:4:4", mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height, thumbhash: await thumbhashOf(data) }
  } catch (cause) {
    const tooLarge = cause instanceof Error && /pixel limit|timeout/i.test(cause.message)
    throw refused(
      tooLarge
        ? "Ảnh có quá nhiều điểm ảnh để mở an toàn. Hãy gửi ảnh nhỏ hơn 8.000 × 8.000 điểm."
        : "Ảnh bị hỏng hoặc thiếu phần cuối, không mở được. Hãy gửi lại ảnh gốc."
    )
  }
}

async function thumbhashOf(picture: Buffer): Promise<string> {
  const { rgbaToThumbHash } = await import("thumbhash")
  const { data, info } = await sharp(picture)
    .resize({ width: 100, height: 100, fit: "inside" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString("base64url")
}

const refused = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
