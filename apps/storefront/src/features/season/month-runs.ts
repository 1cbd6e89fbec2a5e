/** Months that follow each other, also over New Year: [11,12,1] → [{from: 11, to: 1}]. */
export function monthRuns(months: number[]): { from: number; to: number; length: number }[] {
  const present = new Set(months.filter((month) => month >= 1 && month <= 12))
  if (present.size === 12) return [{ from: 1, to: 12, length: 12 }]
  const before = (month: number) => ((month + 10) % 12) + 1
  const after = (month: number) => (month % 12) + 1
  return [...present]
    .filter((month) => !present.has(before(month)))
    .sort((a, b) => a - b)
    .map((from) => {
      let to = from
      let length = 1
      while (present.has(after(to))) {
        to = after(to)
        length += 1
      }
      return { from, to, length }
    })
}
