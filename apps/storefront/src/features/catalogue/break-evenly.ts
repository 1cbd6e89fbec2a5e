/** One to five lines of about the same length, whole words. */
export function breakEvenly(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean)
  const length = words.join(" ").length
  const count = length <= 8 ? 1 : length <= 18 ? 2 : length <= 36 ? 3 : length <= 60 ? 4 : 5
  const wanted = Math.ceil(length / count)
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && (last.length + 1 + word.length / 2 <= wanted || lines.length === count)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
