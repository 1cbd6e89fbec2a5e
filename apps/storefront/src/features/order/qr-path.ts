import { encode } from "uqr"

export interface QrPath {
  /** modules per side, quiet zone of four included */
  size: number
  /** SVG path of the dark modules, one unit a module */
  d: string
}

/** A QR code as one SVG path; runs of dark modules are joined, so that no hairline shows between them. */
export function qrPath(payload: string): QrPath {
  const { data, size } = encode(payload, { ecc: "M", border: 4 })
  let d = ""
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!data[y]?.[x]) continue
      const from = x
      while (x + 1 < size && data[y]?.[x + 1]) x++
      d += `M${from} ${y}h${x - from + 1}v1H${from}z`
    }
  }
  return { size, d }
}
