/** No 0 O 1 I L: read out on the telephone, copied from paper. 31 letters, eight of them: 8.5 × 10¹¹ codes for five tries. */
const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
const LENGTH = 8

export const TRIES_PER_CODE = 5

/** From random numbers 0 ≤ n < 1: "K7QM2XWD". */
export const makeCode = (random: () => number): string => Array.from({ length: LENGTH }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join("")

/** "K7QM-2XWD", as it is shown and said. */
export const showCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/** As typed, "k7qm 2xwd" → "K7QM2XWD"; null when it cannot be one. */
export function readCode(typed: unknown): string | null {
  if (typeof typed !== "string" || typed.length > 40) return null
  const code = typed.normalize("NFKC").toUpperCase().replace(/[^0-9A-Z]/g, "")
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null
}
