export type ContentKind = "jpeg" | "png" | "webp" | "gif" | "avif" | "heic" | "svg" | "pdf" | "text" | "unknown"

const HEIC_BRANDS = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"]

/** What a file is, judged by its bytes alone: neither its name nor the type its sender claims is asked. */
export function contentKind(bytes: Buffer): ContentKind {
  if (bytes.length === 0) return "unknown"
  const ascii = (from: number, to: number) => bytes.toString("latin1", from, to)
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg"
  if (ascii(0, 8) === "\x89PNG\r\n\x1a\n") return "png"
  if (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") return "webp"
  if (ascii(0, 6) === "GIF87a" || ascii(0, 6) === "GIF89a") return "gif"
  if (ascii(0, 5) === "%PDF-") return "pdf"
  if (ascii(4, 8) === "ftyp") return isobmffKind(bytes)
  if (!isText(bytes)) return "unknown"
  return /<svg[\s>]|<!doctype\s+svg/i.test(bytes.toString("utf8", 0, 4096)) ? "svg" : "text"
}

function isobmffKind(bytes: Buffer): ContentKind {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 128)
  const brands = new Set<string>()
  for (let at = 8; at + 4 <= end; at += 4) brands.add(bytes.toString("latin1", at, at + 4))
  if (brands.has("avif") || brands.has("avis")) return "avif"
  return HEIC_BRANDS.some((brand) => brands.has(brand)) ? "heic" : "unknown"
}

function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
