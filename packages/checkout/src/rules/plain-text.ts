// Control and format characters that could rewrite what a packer reads; joiners inside emoji stay.
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u
const LINE_BREAK = /[\u0009\u000A\u000D\u2028\u2029]/u

/** Trims, joins runs of blanks, composes accents. Null when it holds control characters, or line breaks where only one line belongs. */
export function plainText(typed: string, { lines = false }: { lines?: boolean } = {}): string | null {
  const text = typed.replace(/\r\n?/g, "\n").normalize("NFC").trim()
  if (CONTROL.test(text) || (!lines && LINE_BREAK.test(text))) return null
  return lines ? text.replace(/[^\S\n]+/g, " ").replace(/\n{3,}/g, "\n\n") : text.replace(/\s+/g, " ")
}

/** Length as a person counts it: an emoji is one sign. */
export function textLength(text: string): number {
  return [...new Intl.Segmenter("vi", { granularity: "grapheme" }).segment(text)].length
}
