import { fold } from "@ocop/territory/rules"

const LONGEST = 60
const MOST_WORDS = 8

/**
 * What is kept of words that found nothing: without accents and case, so that the same wish counts as one. Null where the words could be
 * somebody's: an address, a telephone or other long number, a whole sentence.
 */
export function missOf(typed: string): string | null {
  if (/[@]|https?:|www\./i.test(typed) || /\d[\d .-]{4,}\d/.test(typed)) return null
  const words = fold(typed)
  return words && words.length <= LONGEST && words.split(" ").length <= MOST_WORDS && /[a-z]{2}/.test(words) ? words : null
}
