import bwipjs from "bwip-js/node"

/** The modules of a QR code, row by row from the top: true is dark. Error correction M. */
export function qrModules(text: string): boolean[][] {
  const [code] = bwipjs.raw("qrcode", text, "eclevel=M")
  if (!code || !("pixs" in code)) throw new Error("No QR code was made")
  const { pixs, pixx, pixy } = code
  return Array.from({ length: pixy }, (_, row) => Array.from({ length: pixx }, (_, column) => pixs[row * pixx + column] === 1))
}
