import { degrees, PDFDocument, type PDFEmbeddedPage, type PDFPage } from "@cantoo/pdf-lib"
import { A4, BOTTOM } from "./sheet"

export class PaperRefusal extends Error {}

const EDGE = 28

/** A page of another paper: what it looks like, nothing it does. Scripts, forms and links of the file stay behind. */
export interface ForeignPage {
  embedded: PDFEmbeddedPage
  /** clockwise */
  turned: 0 | 90 | 180 | 270
}

/** The pages of an uploaded PDF. Throws PaperRefusal where it cannot be opened. */
export async function foreignPages(into: PDFDocument, bytes: Uint8Array, most = 200): Promise<ForeignPage[]> {
  try {
    const source = await PDFDocument.load(bytes, { updateMetadata: false })
    const pages = source.getPages()
    if (pages.length === 0 || pages.length > most) throw new Error(`${pages.length} pages`)
    const embedded = await into.embedPages(pages)
    return embedded.map((each, index) => ({ embedded: each, turned: turnOf(pages[index]!) }))
  } catch (cause) {
    throw new PaperRefusal("Không mở được tệp PDF này: tệp hỏng, có mật khẩu hoặc quá dài.", { cause })
  }
}

const turnOf = (page: PDFPage) => ((((Math.round(page.getRotation().angle / 90) * 90) % 360) + 360) % 360) as ForeignPage["turned"]

/** As large as fits on the page, upright, above the foot. */
export function drawForeignPage(page: PDFPage, { embedded, turned }: ForeignPage): void {
  const aside = turned === 90 || turned === 270
  const [width, height] = aside ? [embedded.height, embedded.width] : [embedded.width, embedded.height]
  const room = { width: page.getWidth() - 2 * EDGE, height: page.getHeight() - BOTTOM - EDGE }
  const scale = Math.min(room.width / width, room.height / height, 1)
  const x = EDGE + (room.width - width * scale) / 2
  const y = BOTTOM + (room.height - height * scale) / 2
  const corner = {
    0: { x, y },
    90: { x, y: y + height * scale },
    180: { x: x + width * scale, y: y + height * scale },
    270: { x: x + width * scale, y },
  }[turned]
  page.drawPage(embedded, { ...corner, xScale: scale, yScale: scale, rotate: degrees(-turned) })
}

/** A4 the way the page lies. */
export const sizeFor = ({ embedded, turned }: ForeignPage): [number, number] =>
  (turned % 180 === 0) === embedded.width > embedded.height ? [A4[1], A4[0]] : A4
