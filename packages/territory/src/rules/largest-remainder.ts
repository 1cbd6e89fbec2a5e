/** Splits a whole number into `parts` whole numbers that differ by at most one and sum to it. */
export function splitEvenly(amount: number, parts: number): number[] {
  const floor = Math.floor(amount / parts)
  const rest = amount - floor * parts
  return Array.from({ length: parts }, (_, index) => floor + (index < rest ? 1 : 0))
}
