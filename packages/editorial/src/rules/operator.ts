/** The row that holds at an instant: the latest that had begun. */
export function operatorAt<Row extends { effective_from: Date | string; created_at: Date | string }>(rows: readonly Row[], at: Date): Row | null {
  const time = (value: Date | string) => new Date(value).getTime()
  const begun = rows.filter((row) => time(row.effective_from) <= at.getTime())
  return begun.reduce<Row | null>(
    (best, row) =>
      !best || time(row.effective_from) > time(best.effective_from) || (time(row.effective_from) === time(best.effective_from) && time(row.created_at) >= time(best.created_at))
        ? row
        : best,
    null,
  )
}
