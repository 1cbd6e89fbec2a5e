import { PDFDocument } from "@cantoo/pdf-lib"
import { foreignPages } from "./attach"
import { A4 } from "./sheet"

const EDGE = 24

/** A photographed paper as one A4 page, the way it lies. JPEG or PNG. */
export async function pictureToPdf(bytes: Uint8Array): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  const picture = bytes[0] === 0x89 ? await pdf.embedPng(bytes) : await pdf.embedJpg(bytes)
  const size: [number, number] = picture.width > picture.height ? [A4[1], A4[0]] : A4
  const { width, height } = picture.scaleToFit(size[0] - 2 * EDGE, size[1] - 2 * EDGE)
  pdf.addPage(size).drawImage(picture, { x: (size[0] - width) / 2, y: (size[1] - height) / 2, width, height })
  // The same picture gives the same file, so that its hash says whether it is the same paper.
  pdf.setCreationDate(new Date(0))
  pdf.setModificationDate(new Date(0))
  return Buffer.from(await pdf.save())
}

/** Pages of a PDF that can be put into a paper. Throws PaperRefusal otherwise. */
export async function countPages(bytes: Uint8Array): Promise<number> {
  return (await foreignPages(await PDFDocument.create(), bytes)).length
}
