import type { HarvestCalendarResponse, ProductCard } from "@ocop/catalogue/http"

/** As the page on how products are ordered says: what can be bought, of that what has a star today; then what ends first. */
export function inSeasonNow({ rows, month }: HarvestCalendarResponse): ProductCard[] {
  return bestFirst(bySeason(rows, month).filter((row) => row.months.includes(month)).map((row) => row.product))
}

/** What is in season, then the rest. */
export function offeredNow(calendar: HarvestCalendarResponse): ProductCard[] {
  const now = inSeasonNow(calendar)
  return [...now, ...bestFirst(calendar.rows.map((row) => row.product).filter((product) => !now.includes(product)))]
}

function bestFirst(products: ProductCard[]): ProductCard[] {
  const after = (product: ProductCard) => (canBeBought(product) ? (product.star ? 0 : 1) : 2)
  return products.toSorted((one, other) => after(one) - after(other))
}

export const canBeBought = ({ availability }: Pick<ProductCard, "availability">) => availability !== "showcase" && availability !== "out"

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
