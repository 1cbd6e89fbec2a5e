import { PDFName, PDFNumber, PDFString, type PDFDocument, type PDFPage, rgb } from "@cantoo/pdf-lib"
import type { Fonts } from "./fonts"
import { A4, BOTTOM, LEFT, RIGHT, TOP, WIDTH } from "./sheet"
import { wrap } from "./wrap"

export interface Entry {
  title: string
  level: 1 | 2
  page: PDFPage
}

const SIZE = 10.5
const LINE = 16
const NUMBER_WIDTH = 36

/** Writes the table of contents on pages of its own before page `at`; every line leads to its page. */
export function insertContents(pdf: PDFDocument, fonts: Fonts, entries: Entry[], at: number, title: string): void {
  const indent = (level: number) => (level - 1) * 16
  const laidOut = entries.map((entry) => ({
    entry,
    lines: wrap(entry.title, WIDTH - NUMBER_WIDTH - indent(entry.level), (text) => fonts.regular.widthOfTextAtSize(text, SIZE)),
  }))
  const sheets: (typeof laidOut)[] = [[]]
  const height = A4[1] - TOP - BOTTOM
  let used = 40
  for (const each of laidOut) {
    const needed = each.lines.length * LINE + 4
    if (used + needed > height) {
      sheets.push([])
      used = 0
    }
    sheets.at(-1)!.push(each)
    used += needed
  }
  const pages = sheets.map((_, index) => pdf.insertPage(at + index, A4))
  const numberOf = new Map(pdf.getPages().map((page, index) => [page, index + 1]))
  sheets.forEach((sheet, index) => {
    const page = pages[index]!
    let y = A4[1] - TOP
    if (index === 0) {
      page.drawText(title, { x: LEFT, y: y - 16, size: 15, font: fonts.bold })
      y -= 40
    }
    for (const { entry, lines } of sheet) {
      const font = entry.level === 1 ? fonts.bold : fonts.regular
      const top = y
      for (const line of lines) {
        page.drawText(line, { x: LEFT + indent(entry.level), y: y - SIZE, size: SIZE, font })
        y -= LINE
      }
      const number = String(numberOf.get(entry.page))
      const right = A4[0] - RIGHT
      const begin = LEFT + indent(entry.level) + font.widthOfTextAtSize(lines.at(-1)!, SIZE) + 6
      const end = right - fonts.regular.widthOfTextAtSize(number, SIZE) - 6
      const base = y + LINE - SIZE
      if (end > begin) page.drawLine({ start: { x: begin, y: base + 1 }, end: { x: end, y: base + 1 }, thickness: 0.6, dashArray: [1, 3], color: rgb(0.5, 0.5, 0.5) })
      page.drawText(number, { x: end + 6, y: base, size: SIZE, font: fonts.regular })
      y -= 4
      leadTo(pdf, page, [LEFT, y, right, top], entry.page)
    }
  })
}

function leadTo(pdf: PDFDocument, page: PDFPage, rect: number[], target: PDFPage): void {
  const link = pdf.context.obj({ Type: "Annot", Subtype: "Link", Border: [0, 0, 0], Dest: [target.ref, PDFName.of("Fit")] })
  link.set(PDFName.of("Rect"), pdf.context.obj(rect.map((each) => PDFNumber.of(each))))
  link.set(PDFName.of("Contents"), PDFString.of(""))
  page.node.addAnnot(pdf.context.register(link))
}
