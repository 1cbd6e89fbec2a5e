import type { PDFFont } from "@cantoo/pdf-lib"
import { wrap } from "./wrap"

/** Smaller than this nobody reads it, in points. */
const SMALLEST = 5.5

/** As large as it fits into so many lines, `size` at most; what does not fit even small ends in an ellipsis. Sizes and widths in points. */
export function fitText(text: string, { width, size, most, font }: { width: number; size: number; most: number; font: PDFFont }): { lines: string[]; size: number } {
  const measured = (each: number) => wrap(text, width, (part) => font.widthOfTextAtSize(part, each))
  const sizes = [1, 0.92, 0.85, 0.78, 0.72].map((share) => Math.max(SMALLEST, size * share))
  const best = sizes.find((each) => measured(each).length <= most) ?? sizes.at(-1)!
  const lines = measured(best)
  return { size: best, lines: lines.length <= most ? lines : [...lines.slice(0, most - 1), shortened(lines[most - 1]!, (part) => font.widthOfTextAtSize(part, best) <= width)] }
}

function shortened(line: string, fits: (text: string) => boolean): string {
  let text = line
  while (text && !fits(`${text}…`)) text = text.slice(0, -1)
  return `${text.trimEnd()}…`
}
