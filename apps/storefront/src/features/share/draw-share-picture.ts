import "server-only"
import { join } from "node:path"
import sharp, { type OverlayOptions } from "sharp"
import { breakLines, drawLine, widthOf } from "./lettering"

export interface ShareWords {
  title: string
  /** who made it, where */
  line: string | null
  /** the label, the emblem or the landscape */
  picture: Uint8Array | null
}

const WIDTH = 1200
const HEIGHT = 630
const LEFT = 72
const ROOM = 600
const GROUND = join(/* turbopackIgnore: true */ process.cwd(), "public", "brand", "open-graph.jpg")

/** What is shown where a page is shared: name and place on the left, the label on the right. No star: it may be gone tomorrow. */
export async function drawSharePicture({ title, line, picture }: ShareWords): Promise<Buffer> {
  const name = title.toLocaleUpperCase("vi")
  const sizes = [76, 64, 54, 46]
  const size = sizes.find((candidate) => breakLines(name, "sign", candidate, ROOM, 9).length <= 3) ?? 46
  const lines = breakLines(name, "sign", size, ROOM, 4)
  const top = 190 - (lines.length > 3 ? 30 : 0)
  const words = [
    drawLine({ text: "OCOP", face: "sign", size: 34, x: LEFT, y: 104, fill: "#1F5138" }),
    drawLine({ text: "VŨ QUANG", face: "sign", size: 34, x: LEFT + widthOf("OCOP ", "sign", 34), y: 104, fill: "#B4500B" }),
    ...lines.map((text, index) => drawLine({ text, face: "sign", size, x: LEFT, y: top + index * size * 1.16, fill: "#1F5138" })),
    ...(line ? breakLines(line, "body", 28, ROOM, 2).map((text, index) => drawLine({ text, face: "body", size: 28, x: LEFT, y: top + (lines.length - 1) * size * 1.16 + 56 + index * 38, fill: "#22261F" })) : []),
  ]
  const overlays: OverlayOptions[] = [{ input: Buffer.from(svg(words.join(""))), left: 0, top: 0 }]
  if (picture) {
    const card = await framed(picture)
    overlays.push({ input: card.data, left: Math.round(930 - card.info.width / 2), top: Math.round(HEIGHT / 2 - card.info.height / 2) })
  }
  return sharp(GROUND).resize(WIDTH, HEIGHT).composite(overlays).jpeg({ quality: 84, mozjpeg: true }).toBuffer()
}

const svg = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${body}</svg>`

/** A print with a pale border, as if laid on the ground. */
async function framed(picture: Uint8Array) {
  const shown = await sharp(picture).resize({ width: 400, height: 470, fit: "inside" }).toBuffer({ resolveWithObject: true })
  return sharp(shown.data)
    .extend({ top: 10, bottom: 10, left: 10, right: 10, background: "#FFFDF8" })
    .png()
    .toBuffer({ resolveWithObject: true })
}
