import { deflateSync } from "node:zlib"
import { thumbHashToRGBA } from "thumbhash"

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  let crc = 0xffffffff
  for (const byte of body) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4)
  return out
}

/**
 * A picture of a few pixels as a PNG data URL (under 300 bytes), which the browser blurs by stretching it.
 * Null when the hash makes no sense.
 */
export function thumbToDataUrl(thumbhash: string, columns = 4, rows = 5): string | null {
  const hash = Buffer.from(thumbhash, "base64url")
  if (hash.length < 5) return null
  const { w, h, rgba } = thumbHashToRGBA(hash)
  const raw = Buffer.alloc(rows * (1 + columns * 3))
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const from = (Math.floor(((y + 0.5) * h) / rows) * w + Math.floor(((x + 0.5) * w) / columns)) * 4
      const to = y * (1 + columns * 3) + 1 + x * 3
      for (let channel = 0; channel < 3; channel++) raw[to + channel] = rgba[from + channel] ?? 0
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(columns, 0)
  header.writeUInt32BE(rows, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const png = Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(raw, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ])
  return `data:image/png;base64,${png.toString("base64")}`
}
