import { encode } from "uqr"

/** The modules of a QR code, row by row from the top: true is dark. Error correction M; text is written as UTF-8. */
export const qrModules = (text: string): boolean[][] => encode(text, { ecc: "M", border: 0 }).data
