import { drawObject, type PDFDocument, type PDFFont, type PDFPage, type PDFRef, popGraphicsState, pushGraphicsState, rgb, scale, translate } from "@cantoo/pdf-lib"
import { fitText } from "./fit"
import { embedFonts, type Fonts } from "./fonts"
import { newPdf } from "./new-pdf"
import { qrModules } from "./qr"
import { A4 } from "./sheet"
import { STAR } from "./star"

/** One label; what is empty takes no room. */
export interface Label {
  /** what the QR code holds */
  qr: string
  title: string
  /** who made it */
  maker: string
  /** name and value, the weightiest first: lot, day, best before */
  facts: [name: string, value: string][]
  /** for whoever cannot scan; below the QR code */
  code: string
  /** drawn stars and the words beside them; null: none are printed */
  star: { count: number; text: string } | null
  /** sentences for which only a carton has room */
  notes?: string[]
}

/** `a4`: 24 on a sheet of 70 × 37 mm (3 × 8, no gaps) · `roll`: one of 50 × 30 mm a page · `carton`: one of 100 × 150 mm a page */
export type LabelFormat = "a4" | "roll" | "carton"

const MM = 72 / 25.4
const BLACK = rgb(0.07, 0.08, 0.06)
const GREY = rgb(0.32, 0.32, 0.26)

interface Shape {
  width: number
  height: number
  edge: number
  qr: number
  /** letters of title, of facts, of the code, in points; none below 5.5: a label must be readable */
  title: number
  text: number
  code: number
  lines: { title: number; maker: number }
}

/** Smaller than this a fact is not made to fit on one line. */
const SMALLEST_SHARE = 0.85

/** A reader wants four light modules round a code; the smallest code of ours has 33. */
const QUIET = 4 / 33

const SHAPES: Record<LabelFormat, Shape> = {
  a4: { width: 70 * MM, height: 37 * MM, edge: 3.5 * MM, qr: 26 * MM, title: 9, text: 6.8, code: 9, lines: { title: 3, maker: 2 } },
  roll: { width: 50 * MM, height: 30 * MM, edge: 1.8 * MM, qr: 20.5 * MM, title: 7.6, text: 5.8, code: 8, lines: { title: 3, maker: 2 } },
  carton: { width: 100 * MM, height: 150 * MM, edge: 6 * MM, qr: 44 * MM, title: 22, text: 11, code: 16, lines: { title: 4, maker: 3 } },
}

/** How many labels a sheet takes, and how much room is left free round them. */
const SHEET = { columns: 3, rows: 8, top: (A4[1] - 8 * 37 * MM) / 2, left: (A4[0] - 3 * 70 * MM) / 2 }

interface PrintLabels {
  title: string
  format: LabelFormat
  labels: readonly Label[]
  /** printed on */
  at: Date
  /** free places at the beginning of a sheet that was begun; `a4` only */
  skip?: number
}

/** Labels as PDF, in the size of what they are printed on, the QR codes as vector: sharp on any printer. */
export async function printLabels({ title, format, labels, at, skip = 0 }: PrintLabels): Promise<Buffer> {
  const pdf = await newPdf({ title, at })
  const pen = new LabelPen(pdf, await embedFonts(pdf), SHAPES[format])
  const perSheet = SHEET.columns * SHEET.rows
  const first = format === "a4" ? Math.max(0, Math.trunc(skip)) % perSheet : 0
  let page: PDFPage | null = null
  labels.forEach((label, index) => {
    if (format !== "a4") return pen.draw(pdf.addPage([pen.shape.width, pen.shape.height]), label, 0, 0)
    const place = (first + index) % perSheet
    if (!page || place === 0) page = pdf.addPage(A4)
    const [column, row] = [place % SHEET.columns, Math.floor(place / SHEET.columns)]
    pen.draw(page, label, SHEET.left + column * pen.shape.width, A4[1] - SHEET.top - (row + 1) * pen.shape.height)
  })
  return Buffer.from(await pdf.save())
}

interface Code {
  ref: PDFRef
  /** modules on a side */
  size: number
}

/** Draws labels of one shape; what comes again (codes, the widths of words) is worked out once. */
class LabelPen {
  private readonly codes = new Map<string, Code>()
  private readonly laidOut = new Map<string, { lines: string[]; size: number }>()

  constructor(private readonly pdf: PDFDocument, private readonly fonts: Fonts, readonly shape: Shape) {}

  /** @param left, bottom corner of the label on the page */
  draw(page: PDFPage, label: Label, left: number, bottom: number): void {
    const { width, height, edge } = this.shape
    if (height > width) return this.drawTall(page, label, left + edge, bottom + height - edge)
    const top = bottom + height - edge
    const { qr, code, text, lines } = this.shape
    this.qr(page, label.qr, left + edge, top - qr)
    this.centred(page, label.code, left + edge, top - qr - code * 1.15, qr, code)
    const gap = qr * QUIET
    const column = { x: left + edge + qr + gap, width: width - qr - 2 * edge - gap }
    const stars = label.star && this.starPlace(label.star, column.width, top - qr - code * 1.4 - bottom)
    const floor = bottom + edge + (stars ? text * (stars === "two lines" ? 2.8 : 1.5) : 0)
    let y = this.block(page, label.title, { ...column, y: top, size: this.shape.title, lines: lines.title, font: this.fonts.bold })
    y = this.block(page, label.maker, { ...column, y: y - text * 0.2, size: text, lines: lines.maker, font: this.fonts.regular, grey: true }) - text * 0.3
    for (const fact of label.facts) {
      if (y - text < floor) break
      y = this.fact(page, fact, column, y)
    }
    const line = bottom + edge * 0.7
    if (!label.star) return
    if (stars === "two lines") {
      this.star(page, { ...label.star, text: "" }, column.x, line + text * 1.3, text, column.width)
      this.block(page, label.star.text, { ...column, y: line + text, size: text, lines: 1, font: this.fonts.bold })
    } else this.star(page, label.star, stars === "below" ? left + edge : column.x, line, text, stars === "below" ? width - 2 * edge : column.width)
  }

  /** Stars and their words stand beside the code; where that is too narrow, below it if there is room, and on two lines if not: nothing is printed over. */
  private starPlace({ count, text: words }: { count: number; text: string }, column: number, below: number): "beside" | "below" | "two lines" {
    const { text, edge } = this.shape
    if (count * text * 1.12 + text * 0.4 + this.width(words, this.fonts.bold, text) <= column) return "beside"
    return edge * 0.7 + text <= below ? "below" : "two lines"
  }

  private drawTall(page: PDFPage, label: Label, x: number, top: number): void {
    const { width, height, edge, qr, text, code, lines } = this.shape
    const wide = { x, width: width - 2 * edge }
    let y = this.block(page, label.title, { ...wide, y: top, size: this.shape.title, lines: lines.title, font: this.fonts.bold })
    y = this.block(page, label.maker, { ...wide, y: y - 3, size: text, lines: lines.maker, font: this.fonts.regular, grey: true }) - 10
    this.qr(page, label.qr, x, y - qr)
    const gap = qr * QUIET
    const side = { x: x + qr + gap, width: wide.width - qr - gap }
    let beside = y
    for (const fact of label.facts) beside = this.pair(page, fact, side, beside)
    this.centred(page, label.code, x, y - qr - code * 1.2, qr, code)
    y = Math.min(y - qr - code * 1.2, beside) - 12
    if (label.star) {
      this.star(page, label.star, x, y - text * 1.4, text * 1.4, wide.width)
      y -= text * 1.4 + 10
    }
    page.drawLine({ start: { x, y }, end: { x: x + wide.width, y }, thickness: 0.8, color: GREY })
    y -= 8
    const floor = top - (height - 2 * edge)
    for (const note of label.notes ?? []) {
      const room = Math.floor((y - floor) / (9.5 * 1.3))
      if (room < 1) break
      y = this.block(page, note, { ...wide, y, size: 9.5, lines: Math.min(room, 5), font: this.fonts.regular }) - 4
    }
  }

  /** "Lô  CAM261120A" on one line, name quiet, value bold; what does not fit beside its name stands below it: a day is never cut off. */
  private fact(page: PDFPage, [name, value]: [string, string], { x, width }: { x: number; width: number }, y: number): number {
    const { text } = this.shape
    const [nameWidth, valueWidth, gap] = [this.width(name, this.fonts.regular, text), this.width(value, this.fonts.bold, text), text * 0.5]
    const share = Math.min(1, width / (nameWidth + gap + valueWidth))
    if (share < SMALLEST_SHARE) {
      const below = this.block(page, name, { x, width, y, size: text * SMALLEST_SHARE, lines: 1, font: this.fonts.regular, grey: true })
      return this.block(page, value, { x, width, y: below, size: text, lines: 2, font: this.fonts.bold })
    }
    const size = text * share
    page.drawText(name, { x, y: y - size, size, font: this.fonts.regular, color: GREY })
    page.drawText(value, { x: x + (nameWidth + gap) * share, y: y - size, size, font: this.fonts.bold, color: BLACK })
    return y - text * 1.22
  }

  private pair(page: PDFPage, [name, value]: [string, string], { x, width }: { x: number; width: number }, y: number): number {
    const below = this.block(page, name, { x, width, y, size: 9, lines: 1, font: this.fonts.regular, grey: true })
    return this.block(page, value, { x, width, y: below, size: this.shape.text + 1, lines: 2, font: this.fonts.bold }) - 4
  }

  private block(page: PDFPage, text: string, { x, y, width, size, lines, font, grey = false }: { x: number; y: number; width: number; size: number; lines: number; font: PDFFont; grey?: boolean }): number {
    if (!text) return y
    const fitted = this.fit(text, width, size, lines, font)
    fitted.lines.forEach((line, index) => page.drawText(line, { x, y: y - fitted.size - index * fitted.size * 1.22, size: fitted.size, font, color: grey ? GREY : BLACK }))
    return y - fitted.lines.length * fitted.size * 1.22
  }

  /** As large as it fits; what does not fit even small ends in an ellipsis. */
  private fit(text: string, width: number, size: number, most: number, font: PDFFont): { lines: string[]; size: number } {
    const key = `${font.name}\n${width}\n${size}\n${most}\n${text}`
    const known = this.laidOut.get(key)
    if (known) return known
    const fitted = fitText(text, { width, size, most, font })
    this.laidOut.set(key, fitted)
    return fitted
  }

  private centred(page: PDFPage, text: string, x: number, y: number, width: number, size: number): void {
    page.drawText(text, { x: x + (width - this.width(text, this.fonts.bold, size)) / 2, y, size, font: this.fonts.bold, color: BLACK })
  }

  private width = (text: string, font: PDFFont, size: number): number => font.widthOfTextAtSize(text, size)

  private star(page: PDFPage, { count, text }: { count: number; text: string }, x: number, y: number, size: number, width: number): void {
    for (let index = 0; index < count; index++) page.drawSvgPath(STAR, { x: x + index * size * 1.12, y: y + size * 0.92, scale: size / 24, color: BLACK })
    const used = count * size * 1.12 + size * 0.4
    this.block(page, text, { x: x + used, width: width - used, y: y + size, size, lines: 1, font: this.fonts.bold })
  }

  private qr(page: PDFPage, text: string, x: number, y: number): void {
    const { ref, size } = this.codeFor(text)
    const step = this.shape.qr / size
    page.pushOperators(pushGraphicsState(), translate(x, y), scale(step, step), drawObject(page.node.newXObject("QR", ref)), popGraphicsState())
  }

  /** A code as a drawing of its own, one unit a module, used as often as it is printed; dark modules side by side are one bar. */
  private codeFor(text: string): Code {
    const known = this.codes.get(text)
    if (known) return known
    const modules = qrModules(text)
    const size = modules.length
    const bars = modules.flatMap((row, line) => darkRuns(row).map(([from, length]) => `${from} ${size - line - 1} ${length} 1 re`))
    const drawing = this.pdf.context.flateStream(`${bars.join("\n")}\nf`, { Type: "XObject", Subtype: "Form", BBox: [0, 0, size, size] })
    const code = { size, ref: this.pdf.context.register(drawing) }
    this.codes.set(text, code)
    return code
  }
}

function darkRuns(row: readonly boolean[]): [from: number, length: number][] {
  const runs: [number, number][] = []
  row.forEach((dark, column) => {
    if (!dark) return
    const last = runs.at(-1)
    if (last && last[0] + last[1] === column) last[1]++
    else runs.push([column, 1])
  })
  return runs
}
