import { checkDigit, hasCheckDigit } from "./check-digit"

const LENGTHS = new Set([8, 12, 13, 14])

/**
 * A GTIN-8, -12, -13 or -14 with fourteen digits, as a GS1 Digital Link wants it; null where it is none. Spaces and dashes are
 * what people write between the groups of a printed number.
 */
export function toGtin14(text: string): string | null {
  const digits = text.replace(/[\s-]/g, "")
  return LENGTHS.has(digits.length) && hasCheckDigit(digits) ? digits.padStart(14, "0") : null
}

/** As it stands below a barcode: without the zeros that only fill it up. */
export function printedGtin(gtin14: string): string {
  const [length = 14] = [8, 12, 13].filter((each) => gtin14.startsWith("0".repeat(14 - each)))
  return gtin14.slice(14 - length)
}

/** The last number of eleven digits behind the 2. */
const MOST = 99_999_999_999

/**
 * Number for goods whose maker is no member of GS1: the range beginning with 2 is kept free for use inside one company, and no
 * other shop relies on it. A number beginning with 893 is never made up: those belong to whoever GS1 Vietnam gave them to.
 * @param sequence 1, 2, 3 …, each given away once
 */
export function restrictedGtin(sequence: number): string {
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > MOST) throw new RangeError(`No restricted GTIN has the number ${sequence}`)
  return `0${withCheckDigit(`2${String(sequence).padStart(11, "0")}`)}`
}

/** GLN of a place that has none from GS1, in the same range: 2000000001012. */
export const restrictedGln = (sequence: number): string => withCheckDigit(`2${String(sequence).padStart(11, "0")}`)

/** GTIN-13 from 0200… to 0299…: only this shop knows it. */
export const isRestricted = (gtin14: string): boolean => /^02\d{12}$/.test(gtin14)

/** Serial Shipping Container Code: extension digit, company prefix and serial in seventeen digits, then the check digit. */
export function toSscc(extension: number, companyPrefix: string, serial: number): string {
  const body = `${extension}${companyPrefix}${String(serial).padStart(16 - companyPrefix.length, "0")}`
  if (!/^\d{17}$/.test(body)) throw new RangeError(`No SSCC can be made of ${extension}, ${companyPrefix} and ${serial}`)
  return withCheckDigit(body)
}

export const isGln = (text: string): boolean => text.length === 13 && hasCheckDigit(text)
export const isSscc = (text: string): boolean => text.length === 18 && hasCheckDigit(text)

const withCheckDigit = (digits: string): string => digits + checkDigit(digits)
