/** Reads the codes in a picture; an empty list: there are none. */
export type Decode = (picture: HTMLVideoElement | ImageBitmap) => Promise<string[]>

const FORMATS = ["qr_code", "data_matrix", "ean_13", "ean_8"]

interface Detector {
  detect: (source: CanvasImageSource) => Promise<{ rawValue: string }[]>
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector
  getSupportedFormats: () => Promise<string[]>
}

async function ownDetector(): Promise<Detector | null> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  const supported = own ? await own.getSupportedFormats().catch((): string[] => []) : []
  return own && supported.includes("qr_code") ? new own({ formats: FORMATS.filter((format) => supported.includes(format)) }) : null
}

const wasm = () => new URL("zxing-wasm/reader/zxing_reader.wasm", import.meta.url).href

/** Fetches what `openDecoder` will need and does not open it: for a page that may have no signal when it scans. */
export async function fetchDecoder(): Promise<void> {
  if (!(await ownDetector())) await Promise.all([import("zxing-wasm/reader"), fetch(wasm())])
}

/** The browser's own detector where it has one, else a decoder of ours, some 400 kB that are fetched now and only now. */
export async function openDecoder(): Promise<Decode> {
  const own = await ownDetector()
  if (own) return async (picture) => (await own.detect(picture)).map(({ rawValue }) => rawValue)
  const { readBarcodes, prepareZXingModule } = await import("zxing-wasm/reader")
  await prepareZXingModule({ overrides: { locateFile: wasm }, fireImmediately: true })
  return async (picture) => {
    const found = await readBarcodes(pixelsOf(picture), { formats: ["QRCode", "DataMatrix", "EAN13", "EAN8"], maxNumberOfSymbols: 4 })
    return found.map(({ text }) => text)
  }
}

const LONGEST = 1024

/** Small enough to be read several times a second. */
function pixelsOf(picture: HTMLVideoElement | ImageBitmap): ImageData {
  const [width, height] = picture instanceof HTMLVideoElement ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height]
  const scale = Math.min(1, LONGEST / Math.max(width, height, 1))
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)))
  const context = canvas.getContext("2d", { willReadFrequently: true })!
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}
