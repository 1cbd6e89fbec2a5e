/** Crockford's 32: no I, L, O (read as 1, 1, 0) and no U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const DATA = 6

/** Times x in the field of 32 elements (x⁵ + x² + 1): one wrong letter and two letters changed about are always noticed. */
const shift = (value: number): number => (value << 1) ^ (value & 16 ? 0b100101 : 0)

const checkOf = (values: readonly number[]): number => values.reduce((sum, value) => shift(sum ^ value), 0)

/** 32⁶ codes. */
export const SHORT_CODES = 32 ** DATA

/**
 * What somebody types who cannot scan: "K7Q4-M2X". Six letters and one that checks them.
 * @param number 0 … SHORT_CODES − 1, drawn by chance so that the next one cannot be guessed
 */
export function toShortCode(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= SHORT_CODES) throw new RangeError(`No short code stands for ${number}`)
  const values = Array.from({ length: DATA }, (_, index) => Math.floor(number / 32 ** (DATA - 1 - index)) % 32)
  return grouped([...values, checkOf(values)].map((value) => ALPHABET[value]).join(""))
}

/**
 * Reads a code as people type it: small letters, spaces, dashes, O for 0, I or L for 1. Null where letters are missing, too many,
 * or not those of any code.
 */
export function readShortCode(typed: string): string | null {
  const letters = typed.normalize("NFKC").toUpperCase().replace(/[\s\p{Pd}._]/gu, "").replace(/O/g, "0").replace(/[IL]/g, "1")
  const values = [...letters].map((letter) => ALPHABET.indexOf(letter))
  if (values.length !== DATA + 1 || values.includes(-1)) return null
  return checkOf(values.slice(0, DATA)) === values[DATA] ? grouped(letters) : null
}

const grouped = (letters: string): string => `${letters.slice(0, 4)}-${letters.slice(4)}`
