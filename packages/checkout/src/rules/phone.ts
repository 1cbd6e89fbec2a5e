/** Vietnamese mobile numbers since 2018 (domain.md §9). */
const MOBILE = /^(0|\+84)(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}$/
/** Hà Tĩnh landline. */
const LANDLINE = /^(0|\+84)239\d{7}$/

/** "091 234 56 78", "+84 (0)91-234-5678", "0084912345678" → "+84912345678" (E.164); null when it is not a Vietnamese number we can call. */
export function normalizePhone(typed: string): string | null {
  const digits = typed.normalize("NFKC").replace(/[\s.\-()/]/g, "")
  const number = digits.replace(/^00(?=84)/, "+").replace(/^84(?=\d{9}$)/, "+84").replace(/^\+840/, "+84")
  if (!MOBILE.test(number) && !LANDLINE.test(number)) return null
  return number.replace(/^0/, "+84")
}

/** "+84912345678" → "0912 345 678", as people here write it. */
export function formatPhone(e164: string): string {
  const local = e164.replace(/^\+84/, "0")
  return local.length === 10 ? `${local.slice(0, 4)} ${local.slice(4, 7)} ${local.slice(7)}` : `${local.slice(0, 4)} ${local.slice(4)}`
}

/** "+84912345678" → "091* *** 678" */
export function maskPhone(e164: string): string {
  const local = e164.replace(/^\+84/, "0")
  return `${local.slice(0, 3)}* *** ${local.slice(-3)}`
}
