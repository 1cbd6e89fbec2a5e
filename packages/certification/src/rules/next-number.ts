const NUMBER = /^(\d+)\/(\d{4})\/GCN-OCOP$/

/** "07/2026/GCN-OCOP": one more than the highest number given in that year. */
export function nextNumber(year: number, given: readonly string[]): string {
  const counts = given.flatMap((number) => {
    const [, count, of] = NUMBER.exec(number) ?? []
    return Number(of) === year ? [Number(count)] : []
  })
  return `${String(Math.max(0, ...counts) + 1).padStart(2, "0")}/${year}/GCN-OCOP`
}
