import { readFile } from "node:fs/promises"
import type { PDFDocument, PDFFont } from "@cantoo/pdf-lib"
import * as fontkit from "fontkit"

/** Be Vietnam Pro, drawn for Vietnamese; SIL Open Font License 1.1. Only the letters used are put into a paper. */
const FILES = {
  regular: "@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf",
  bold: "@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf",
  italic: "@expo-google-fonts/be-vietnam-pro/400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf",
} as const

export type Style = keyof typeof FILES
export type Fonts = Record<Style, PDFFont>

const read = new Map<Style, Promise<Buffer>>()

function bytesOf(style: Style): Promise<Buffer> {
  const known = read.get(style) ?? readFile(require.resolve(FILES[style]))
  read.set(style, known)
  return known
}

export async function embedFonts(pdf: PDFDocument): Promise<Fonts> {
  pdf.registerFontkit(fontkit as unknown as Parameters<PDFDocument["registerFontkit"]>[0])
  const [regular, bold, italic] = await Promise.all(
    (["regular", "bold", "italic"] as const).map(async (style) => pdf.embedFont(await bytesOf(style), { subset: true })),
  )
  return { regular: regular!, bold: bold!, italic: italic! }
}
