import { type PDFFont, type PDFPage, rgb } from "@cantoo/pdf-lib"
import { fitText } from "./fit"
import { embedFonts, type Fonts } from "./fonts"
import { newPdf } from "./new-pdf"
import { qrModules } from "./qr"
import { A4 } from "./sheet"
import { STAR } from "./star"
import { clean } from "./wrap"

/** What stands before goods on a table. */
export interface PriceTag {
  title: string
  /** who made it and where */
  maker: string
  /** as it is said: "390.000 ₫" */
  price: string
  /** what one gets for it: "hộp 3 hũ" */
  unit: string
  /** stars that hold today, and the words beside them; null: none are printed */
  star: { count: number; text: string } | null
  /** what the QR code holds */
  qr: string
  /** small, below the code */
  place: string
}

const MM = 72 / 25.4
const BLACK = rgb(0.07, 0.08, 0.06)
const GREY = rgb(0.32, 0.32, 0.26)
const HONEY = rgb(0.79, 0.53, 0.07)
const CUT = rgb(0.8, 0.79, 0.75)
const COLUMNS = 2
const ROWS = 4
const WIDTH = A4[0] / COLUMNS
const HEIGHT = A4[1] / ROWS
const EDGE = 8 * MM
const QR = 25 * MM
/** Read from two steps away. */
const SIZES = { title: 20, maker: 10.5, price: 38, unit: 12, star: 10, place: 9 }

/** Price tags, eight on an A4 sheet of 105 × 74 mm with lines to cut along: the price is what one reads first. */
export async function printPriceTags({ title, tags, at }: { title: string; tags: readonly PriceTag[]; at: Date }): Promise<Buffer> {
  const pdf = await newPdf({ title, at })
  const fonts = await embedFonts(pdf)
  for (let first = 0; first === 0 || first < tags.length; first += COLUMNS * ROWS) {
    const page = pdf.addPage(A4)
    for (let row = 1; row < ROWS; row++) page.drawLine({ start: { x: 0, y: row * HEIGHT }, end: { x: A4[0], y: row * HEIGHT }, thickness: 0.5, color: CUT })
    page.drawLine({ start: { x: WIDTH, y: 0 }, end: { x: WIDTH, y: A4[1] }, thickness: 0.5, color: CUT })
    tags.slice(first, first + COLUMNS * ROWS).forEach((tag, index) => draw(page, fonts, tag, (index % COLUMNS) * WIDTH, A4[1] - Math.floor(index / COLUMNS) * HEIGHT))
  }
  return Buffer.from(await pdf.save())
}

/** @param left, top corner of the tag on the page */
function draw(page: PDFPage, fonts: Fonts, { title, maker, price, unit, star, qr, place }: PriceTag, left: number, top: number): void {
  const [x, right, floor] = [left + EDGE, left + WIDTH - EDGE, top - HEIGHT + EDGE]
  const beside = right - x - QR - 4 * MM
  const name = block(page, title, { x, y: top - EDGE, width: right - x, size: SIZES.title, most: 2, font: fonts.bold, color: BLACK })
  block(page, maker, { x, y: name - 3, width: right - x, size: SIZES.maker, most: 1, font: fonts.regular, color: GREY })
  const starRoom = star ? SIZES.star * 1.9 : 0
  if (star) {
    for (let index = 0; index < star.count; index++) page.drawSvgPath(STAR, { x: x + index * SIZES.star * 1.15, y: floor + SIZES.star * 0.95, scale: SIZES.star / 24, color: HONEY })
    const used = star.count * SIZES.star * 1.15 + 4
    block(page, star.text, { x: x + used, y: floor + SIZES.star, width: beside - used, size: SIZES.star, most: 1, font: fonts.bold, color: BLACK })
  }
  const words = fitText(unit, { width: beside, size: SIZES.unit, most: 2, font: fonts.regular })
  const unitTop = floor + starRoom + words.lines.length * words.size * 1.22
  block(page, unit, { x, y: unitTop, width: beside, size: SIZES.unit, most: 2, font: fonts.regular, color: BLACK })
  // A price is never cut: a long one is written smaller.
  const size = Math.min(SIZES.price, (SIZES.price * beside) / fonts.bold.widthOfTextAtSize(clean(price), SIZES.price))
  page.drawText(clean(price), { x, y: unitTop + size * 0.26, size, font: fonts.bold, color: BLACK })
  const modules = qrModules(qr)
  const path = modules.flatMap((row, line) => row.map((dark, column) => (dark ? `M${column} ${line}h1v1h-1z` : ""))).join("")
  page.drawSvgPath(path, { x: right - QR, y: floor + QR + SIZES.place * 1.4, scale: QR / modules.length, color: BLACK })
  const caption = fitText(place, { width: QR, size: SIZES.place, most: 1, font: fonts.bold })
  page.drawText(caption.lines[0]!, { x: right - QR + (QR - fonts.bold.widthOfTextAtSize(caption.lines[0]!, caption.size)) / 2, y: floor, size: caption.size, font: fonts.bold, color: GREY })
}

interface Block {
  x: number
  y: number
  width: number
  size: number
  most: number
  font: PDFFont
  color: ReturnType<typeof rgb>
}

/** Writes downwards from `y`; answers where it ends. */
function block(page: PDFPage, text: string, { x, y, width, size, most, font, color }: Block): number {
  if (!text) return y
  const fitted = fitText(text, { width, size, most, font })
  fitted.lines.forEach((line, index) => page.drawText(line, { x, y: y - fitted.size - index * fitted.size * 1.22, size: fitted.size, font, color }))
  return y - fitted.lines.length * fitted.size * 1.22
}
