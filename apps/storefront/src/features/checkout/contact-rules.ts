import { normalizePhone, plainText, textLength } from "@ocop/checkout/rules"

/** What is asked of the buyer's own data. The browser says it at once, the server checks the same again. */

/** Vietnamese phone number as typed → E.164, or null when it cannot be one. */
export const toE164 = normalizePhone

export const isEmail = (typed: string) => typed.length <= 254 && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(typed)

const lettersIn = (typed: string) => typed.match(/\p{L}/gu)?.length ?? 0

export type NameProblem = "missing" | "too_long" | "not_a_name"

export const MAX_NAME = 80
export const MAX_LINE1 = 160
export const MAX_NOTE = 500

export function nameProblem(typed: string): NameProblem | null {
  const name = plainText(typed)
  if (name === "") return "missing"
  if (name === null || lettersIn(name) < 2) return "not_a_name"
  return textLength(name) > MAX_NAME ? "too_long" : null
}

export type Line1Problem = "missing" | "too_long"

export function line1Problem(typed: string): Line1Problem | null {
  const line1 = plainText(typed)
  if (line1 === null || lettersIn(line1) + (line1.match(/\d/g)?.length ?? 0) < 2) return "missing"
  return textLength(line1) > MAX_LINE1 ? "too_long" : null
}

export function noteTooLong(typed: string): boolean {
  const note = plainText(typed, { lines: true })
  return note === null || textLength(note) > MAX_NOTE
}
