/** By what a producer signs in: a telephone number or an e-mail address. */
export interface Identifier {
  kind: "phone" | "email"
  /** "+84912345678" (E.164), or the address in lower case: the one spelling that is stored and compared */
  value: string
}

const MOBILE = /^\+84(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}$/
const EMAIL = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:]{2,}$/
const LONGEST_EMAIL = 254

/** However it is typed: "091 234 56 78", "0084 912345678", "Co.Hoa@Gmail.com"; null when it is neither. */
export function readIdentifier(typed: unknown): Identifier | null {
  if (typeof typed !== "string" || typed.length > LONGEST_EMAIL + 50) return null
  const text = typed.normalize("NFKC").trim()
  if (text.includes("@")) return text.length <= LONGEST_EMAIL && EMAIL.test(text) ? { kind: "email", value: text.toLowerCase() } : null
  const digits = text.replace(/[\s.\-()/]/g, "")
  const number = digits.replace(/^00(?=84)/, "+").replace(/^84(?=\d{9}$)/, "+84").replace(/^\+840/, "+84").replace(/^0/, "+84")
  return MOBILE.test(number) ? { kind: "phone", value: number } : null
}

/** "+84912345678" → "091* *** 678", "co.hoa@gmail.com" → "c***@gmail.com": enough to recognise one's own. */
export function maskIdentifier({ kind, value }: Identifier): string {
  if (kind === "phone") {
    const local = value.replace(/^\+84/, "0")
    return `${local.slice(0, 3)}* *** ${local.slice(-3)}`
  }
  const [mailbox = "", host = ""] = value.split("@")
  return `${mailbox.slice(0, 1)}***@${host}`
}
