/** A sum of totals in hundredths of a point and how many there are: compared without rounding, shown with two decimals. */
export interface Average {
  sum_hundredths: number
  count: number
}

const hundredthsOf = (points: number): number => Math.round(points * 100)

/** Totals have two decimals at most (whole points on a sheet, two decimals on a copied paper). */
export function averageOf(totals: readonly number[]): Average {
  return { sum_hundredths: totals.reduce((sum, total) => sum + hundredthsOf(total), 0), count: totals.length }
}

/** Exact: 69.999… never becomes 70. */
export const reaches = ({ sum_hundredths, count }: Average, points: number): boolean => sum_hundredths >= hundredthsOf(points) * count

export const averageNumber = ({ sum_hundredths, count }: Average): number => sum_hundredths / count / 100

/** Two decimals, cut, never rounded up: what is shown as 70,00 has reached 70. */
export function averageText({ sum_hundredths, count }: Average, decimal = ","): string {
  const cut = Math.floor(sum_hundredths / count)
  return `${Math.floor(cut / 100)}${decimal}${String(cut % 100).padStart(2, "0")}`
}
