/** How wide a text is; in points at the size it will be drawn. */
export type Measure = (text: string) => number

/** Composed letters, single line ends, nothing that cannot be drawn. */
export const clean = (text: string): string =>
  text.normalize("NFC").replace(/\r\n?/g, "\n").replace(/\t/g, " ").replace(/[\u0000-\u0009\u000b-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, "")

/** Lines no wider than `width`; what was broken by the writer stays broken. A word wider than a line is cut. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  return clean(text).split("\n").flatMap((paragraph) => wrapOne(paragraph, width, measure))
}

function wrapOne(paragraph: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ""
  for (const word of paragraph.split(/ +/).filter(Boolean).flatMap((each) => cut(each, width, measure))) {
    const longer = line ? `${line} ${word}` : word
    if (line && measure(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function cut(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ""
  for (const letter of word) {
    if (piece && measure(piece + letter) > width) {
      pieces.push(piece)
      piece = letter
    } else piece += letter
  }
  return [...pieces, piece]
}
