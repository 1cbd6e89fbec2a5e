import { PDFDocument } from "@cantoo/pdf-lib"
import { clean } from "./wrap"

/** An empty document that says what it is, in which language, and when it was printed. */
export async function newPdf({ title, at, language = "vi" }: { title: string; at: Date; language?: "vi" | "en" }): Promise<PDFDocument> {
  const pdf = await PDFDocument.create()
  pdf.setTitle(clean(title), { showInWindowTitleBar: true })
  pdf.setLanguage(language)
  pdf.setProducer("OCOP Vũ Quang")
  pdf.setCreator("OCOP Vũ Quang")
  pdf.setCreationDate(at)
  pdf.setModificationDate(at)
  return pdf
}
