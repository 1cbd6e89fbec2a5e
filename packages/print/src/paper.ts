import { type PDFDocument, type PDFPage, rgb } from "@cantoo/pdf-lib"
import { drawForeignPage, foreignPages, sizeFor } from "./attach"
import { type Entry, insertContents } from "./contents"
import { embedFonts, type Fonts, type Style } from "./fonts"
import { newPdf } from "./new-pdf"
import { qrModules } from "./qr"
import { A4, BOTTOM, LEFT, RIGHT, TOP, WIDTH } from "./sheet"
import { clean, wrap } from "./wrap"

export type Align = "left" | "center" | "right"

export interface TextOptions {
  size?: number
  style?: Style
  align?: Align
  /** free room below, in points */
  after?: number
}

export interface TableColumn {
  title: string
  /** share of the width; 1 when absent */
  width?: number
  align?: Align
}

const LEADING = 1.42
const BLACK = rgb(0.1, 0.1, 0.1)
const GREY = rgb(0.42, 0.42, 0.42)
const RULE = rgb(0.62, 0.62, 0.62)
const HONEY = rgb(0.79, 0.53, 0.07)
/** A five-pointed star within a circle of radius 1 round the origin, y downwards. */
const STAR = `M${Array.from({ length: 10 }, (_, index) => {
  const [turn, reach] = [(Math.PI * index) / 5, index % 2 ? 0.42 : 1]
  return `${(Math.sin(turn) * reach).toFixed(4)} ${(-Math.cos(turn) * reach).toFixed(4)}`
}).join("L")}z`
const CELL = { x: 5, y: 4 }

/** One A4 document, written from top to bottom; a new page begins when one is full. */
export class Paper {
  private page: PDFPage
  private y = 0
  private readonly entries: Entry[] = []
  private contentsAt: number | null = null

  constructor(private readonly pdf: PDFDocument, private readonly fonts: Fonts, private readonly foot: string) {
    this.page = this.newPage()
  }

  newPage(size: [number, number] = A4): PDFPage {
    this.page = this.pdf.addPage(size)
    this.y = size[1] - TOP
    return this.page
  }

  text(text: string, { size = 11, style = "regular", align = "left", after = 6 }: TextOptions = {}): this {
    const font = this.fonts[style]
    for (const line of wrap(text, WIDTH, (each) => font.widthOfTextAtSize(each, size))) {
      this.need(size * LEADING)
      this.line(line, LEFT, WIDTH, size, style, align)
      this.y -= size * LEADING
    }
    this.y -= after
    return this
  }

  /** A heading; it stands in the table of contents unless `listed` is false. Never the last line of a page. */
  heading(text: string, { level = 1, listed = true, align = "left" }: { level?: 1 | 2; listed?: boolean; align?: Align } = {}): this {
    const size = level === 1 ? 14 : 12
    this.need(size * 4)
    if (this.y < this.page.getHeight() - TOP) this.y -= level === 1 ? 10 : 6
    if (listed) this.entries.push({ title: clean(text), level, page: this.page })
    return this.text(text, { size, style: "bold", align, after: 5 })
  }

  /** The head of an official paper: the body that issues it left, the name and motto of the Republic right. */
  officialHead(body: string[], number?: string): this {
    const half = WIDTH / 2 - 8
    const left = [...body.map((line, index) => ({ line, style: index === body.length - 1 ? ("bold" as const) : ("regular" as const) })), ...(number ? [{ line: number, style: "regular" as const }] : [])]
    const right = [
      { line: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", style: "bold" as const },
      { line: "Độc lập - Tự do - Hạnh phúc", style: "bold" as const },
    ]
    const top = this.y
    const ends = [left, right].map((side, index) => {
      this.y = top
      for (const { line, style } of side) {
        for (const piece of wrap(line, half, (each) => this.fonts[style].widthOfTextAtSize(each, 10))) {
          this.line(piece, LEFT + index * (half + 16), half, 10, style, "center")
          this.y -= 15
        }
      }
      return this.y
    })
    const middle = LEFT + half + 16 + half / 2
    this.page.drawLine({ start: { x: middle - 62, y: ends[1]! - 1 }, end: { x: middle + 62, y: ends[1]! - 1 }, thickness: 0.7, color: BLACK })
    this.y = Math.min(...ends) - 18
    return this
  }

  /** Name and value, one per line. */
  facts(rows: [label: string, value: string][]): this {
    const label = 172
    for (const [name, value] of rows) {
      const names = wrap(name, label - 10, (each) => this.fonts.regular.widthOfTextAtSize(each, 10.5))
      const values = wrap(value || "…", WIDTH - label, (each) => this.fonts.bold.widthOfTextAtSize(each, 10.5))
      for (let index = 0; index < Math.max(names.length, values.length); index++) {
        this.need(16)
        if (names[index]) this.line(names[index]!, LEFT, label, 10.5, "regular", "left", GREY)
        if (values[index]) this.line(values[index]!, LEFT + label, WIDTH - label, 10.5, "bold", "left")
        this.y -= 16
      }
    }
    this.y -= 6
    return this
  }

  /** A ruled table; its head is repeated on every page, no row is torn unless it is longer than a page. */
  table(columns: readonly TableColumn[], rows: readonly (readonly string[])[], { size = 9.5 }: { size?: number } = {}): this {
    const shares = columns.reduce((sum, { width = 1 }) => sum + width, 0)
    const widths = columns.map(({ width = 1 }) => (WIDTH * width) / shares)
    const head = () => this.row(columns.map(({ title }) => title), widths, columns, size, "bold")
    this.need(size * 7)
    head()
    for (const cells of rows) if (this.row(cells, widths, columns, size, "regular", true)) {
      head()
      this.row(cells, widths, columns, size, "regular")
    }
    this.y -= 10
    return this
  }

  /** Draws one row; answers true, having begun a new page, when `mayTurn` and it did not fit. */
  private row(cells: readonly string[], widths: number[], columns: readonly TableColumn[], size: number, style: Style, mayTurn = false): boolean {
    const step = size * 1.36
    const laidOut = widths.map((width, index) => wrap(cells[index] ?? "", width - 2 * CELL.x, (each) => this.fonts[style].widthOfTextAtSize(each, size)))
    const most = Math.floor((A4[1] - TOP - BOTTOM - 60) / step)
    const lines = Math.min(most, Math.max(...laidOut.map((each) => each.length)))
    const height = lines * step + 2 * CELL.y
    if (mayTurn && this.y - height < BOTTOM) {
      this.newPage()
      return true
    }
    let x = LEFT
    widths.forEach((width, index) => {
      this.page.drawRectangle({ x, y: this.y - height, width, height, borderWidth: 0.6, borderColor: RULE, ...(style === "bold" && { color: rgb(0.95, 0.94, 0.91) }) })
      laidOut[index]!.slice(0, lines).forEach((line, row) => {
        const inside = this.y
        this.y = inside - CELL.y - row * step
        this.line(line, x + CELL.x, width - 2 * CELL.x, size, style, columns[index]!.align ?? "left")
        this.y = inside
      })
      x += width
    })
    this.y -= height
    return false
  }

  /** Who signs, on the right: place and day, office, room for the hand, name. */
  signature({ placeAndDay, office, name }: { placeAndDay: string; office: string; name?: string }): this {
    const x = LEFT + WIDTH / 2
    this.need(130)
    this.y -= 6
    for (const [line, style] of [[placeAndDay, "italic"], [office, "bold"]] as const) {
      for (const piece of wrap(line, WIDTH / 2, (each) => this.fonts[style].widthOfTextAtSize(each, 11))) {
        this.line(piece, x, WIDTH / 2, 11, style, "center")
        this.y -= 16
      }
    }
    this.y -= 62
    if (name) this.line(name, x, WIDTH / 2, 11, "bold", "center")
    this.y -= 22
    return this
  }

  /** Several who sign, beside each other: whom they sign for, room for the hand, a line for the name. */
  signatures(sides: readonly { office: string; name?: string }[]): this {
    const width = (WIDTH - 14 * (sides.length - 1)) / sides.length
    const offices = sides.map(({ office }) => wrap(office, width, (each) => this.fonts.bold.widthOfTextAtSize(each, 10.5)))
    const head = Math.max(...offices.map((lines) => lines.length)) * 15
    this.need(head + 116)
    this.y -= 8
    const top = this.y
    sides.forEach(({ name }, index) => {
      const x = LEFT + index * (width + 14)
      this.y = top
      for (const line of offices[index]!) {
        this.line(line, x, width, 10.5, "bold", "center")
        this.y -= 15
      }
      this.y = top - head
      this.line("(ký, ghi rõ họ tên)", x, width, 9, "italic", "center", GREY)
      this.y -= 78
      if (name) this.line(name, x, width, 10.5, "bold", "center")
      else this.page.drawLine({ start: { x: x + 12, y: this.y - 12 }, end: { x: x + width - 12, y: this.y - 12 }, thickness: 0.5, color: RULE, dashArray: [1.2, 2.4] })
    })
    this.y = top - head - 108
    return this
  }

  /** A QR code at the left margin with a line below; vector, sharp at any size. */
  qr(text: string, { size = 92, caption, align = "left" }: { size?: number; caption?: string; align?: Align } = {}): this {
    this.need(size + 26)
    const modules = qrModules(text)
    const step = size / modules.length
    const left = LEFT + (WIDTH - size) * { left: 0, center: 0.5, right: 1 }[align]
    const path = modules
      .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
      .join("")
    this.page.drawSvgPath(path, { x: left, y: this.y, scale: step, color: BLACK })
    this.y -= size + 4
    if (caption) {
      // Beside the margin there is no room to stand centred below it.
      const from = { left, center: left - 60, right: left - 120 }[align]
      this.line(caption, from, size + 120, 8.5, "regular", align, GREY)
      this.y -= 14
    }
    return this
  }

  /** So many stars in a row, in the middle. */
  stars(count: number, { size = 26 }: { size?: number } = {}): this {
    this.need(size + 8)
    const step = size * 1.25
    const middle = LEFT + WIDTH / 2 - (step * (count - 1)) / 2
    for (let index = 0; index < count; index++) this.page.drawSvgPath(STAR, { x: middle + index * step, y: this.y - size / 2, scale: size / 2, color: HONEY })
    this.y -= size + 8
    return this
  }

  /** A double line round the page that is being written, as certificates have it. */
  frame(): this {
    for (const [inset, borderWidth] of [[22, 1.6], [27, 0.6]] as const) {
      this.page.drawRectangle({ x: inset, y: inset + 18, width: this.page.getWidth() - 2 * inset, height: this.page.getHeight() - 2 * inset - 18, borderWidth, borderColor: HONEY })
    }
    return this
  }

  space(points: number): this {
    this.y -= points
    return this
  }

  /** Here, on pages of its own, comes the table of contents. */
  contentsHere(): this {
    this.contentsAt = this.pdf.getPageCount()
    return this
  }

  /** Pages of an uploaded paper, under `title` in the table of contents. Throws PaperRefusal where it cannot be opened; nothing is added then. */
  async attachPdf(title: string, bytes: Uint8Array): Promise<this> {
    const pages = await foreignPages(this.pdf, bytes)
    pages.forEach((each, index) => {
      const page = this.newPage(sizeFor(each))
      if (index === 0) this.entries.push({ title: clean(title), level: 2, page })
      drawForeignPage(page, each)
    })
    this.y = 0
    return this
  }

  /** A picture (JPEG or PNG) on a page of its own. */
  async attachPicture(title: string, bytes: Uint8Array): Promise<this> {
    const picture = bytes[0] === 0x89 ? await this.pdf.embedPng(bytes) : await this.pdf.embedJpg(bytes)
    const page = this.newPage()
    this.entries.push({ title: clean(title), level: 2, page })
    const { width, height } = picture.scaleToFit(Math.min(WIDTH, picture.width), Math.min(A4[1] - TOP - BOTTOM, picture.height))
    page.drawImage(picture, { x: LEFT + (WIDTH - width) / 2, y: BOTTOM + (A4[1] - TOP - BOTTOM - height) / 2, width, height })
    this.y = 0
    return this
  }

  /** Contents, then "trang x/y" at the foot of every page. */
  async finish(): Promise<Buffer> {
    if (this.contentsAt !== null) insertContents(this.pdf, this.fonts, this.entries, this.contentsAt, "MỤC LỤC")
    const pages = this.pdf.getPages()
    pages.forEach((page, index) => {
      const number = `Trang ${index + 1}/${pages.length}`
      const right = page.getWidth() - RIGHT - this.fonts.regular.widthOfTextAtSize(number, 8.5)
      page.drawText(number, { x: right, y: 26, size: 8.5, font: this.fonts.regular, color: GREY })
      page.drawText(this.foot, { x: LEFT, y: 26, size: 8.5, font: this.fonts.regular, color: GREY })
    })
    return Buffer.from(await this.pdf.save())
  }

  private need(height: number): void {
    if (this.y - height < BOTTOM) this.newPage()
  }

  private line(text: string, x: number, width: number, size: number, style: Style, align: Align, color = BLACK): void {
    if (!text) return
    const font = this.fonts[style]
    const free = width - font.widthOfTextAtSize(text, size)
    const shift = { left: 0, center: free / 2, right: free }[align]
    this.page.drawText(text, { x: x + shift, y: this.y - size, size, font, color })
  }
}

export interface PaperFacts {
  title: string
  /** at the foot of every page, left */
  foot?: string
  language?: "vi" | "en"
  /** written on; now when absent */
  at?: Date
}

export async function startPaper({ title, foot = title, language = "vi", at = new Date() }: PaperFacts): Promise<Paper> {
  const pdf = await newPdf({ title, at, language })
  const fonts = await embedFonts(pdf)
  const fits = wrap(foot, WIDTH - 90, (each) => fonts.regular.widthOfTextAtSize(each, 8.5))
  return new Paper(pdf, fonts, fits.length > 1 ? `${fits[0]} …` : fits[0]!)
}
