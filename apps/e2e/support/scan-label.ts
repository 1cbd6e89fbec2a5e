import { readFileSync } from "node:fs"
import { PDFiumLibrary } from "@hyzyla/pdfium"
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader"

prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(require.resolve("zxing-wasm/reader/zxing_reader.wasm"))).buffer } })

/** What a telephone reads on the first page of a sheet of labels, each code once. */
export async function scanLabels(pdf: Buffer): Promise<string[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const { data, width, height } = await document.getPage(0).render({ scale: 3, render: "bitmap" })
  const found = await readBarcodes({ data: Uint8ClampedArray.from(data), width, height, colorSpace: "srgb" } as never, { formats: ["QRCode"], maxNumberOfSymbols: 30 })
  document.destroy()
  library.destroy()
  return [...new Set(found.map(({ text }) => text))]
}
