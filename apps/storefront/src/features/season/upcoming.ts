/** Rows in the order in which their season comes, from this month on: what is on now first, what has ended just now last. */
export function bySeason<T extends { months: number[] }>(rows: T[], month: number): T[] {
  const wait = (months: number[]) => Math.min(...months.map((at) => (at - month + 12) % 12))
  const left = (months: number[]) => {
    let run = 0
    while (run < 12 && months.includes(((month - 1 + run) % 12) + 1)) run += 1
    return run
  }
  return rows
    .filter(({ months }) => months.length > 0 && months.length < 12)
    .map((row, index) => ({ row, index }))
    .sort((a, b) => wait(a.row.months) - wait(b.row.months) || left(a.row.months) - left(b.row.months) || a.index - b.index)
    .map(({ row }) => row)
}

/** The month at which the fewest seasons are cut in two: the beginning of the harvest year. January where nothing speaks against it. */
export function harvestYearStart(rows: { months: number[] }[]): number {
  const cuts = (start: number) => rows.filter(({ months }) => months.length < 12 && months.includes(start) && months.includes(((start + 10) % 12) + 1)).length
  return Array.from({ length: 12 }, (_, index) => index + 1).reduce((best, start) => (cuts(start) < cuts(best) ? start : best), 1)
}
