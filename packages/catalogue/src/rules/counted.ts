/** What can be counted of a product. */
export interface Countable {
  star: string | null
  commune: string
  producer: string | null
  group: string
  months: string[]
  price: number | null
  in_stock: boolean
}

export type CountedField = keyof Countable

export interface ValueCount {
  value: string
  count: number
}

/**
 * Every value of a product with its field before it ("commune=mai-hoa"), so that one facet counts all fields in one look at the index:
 * a facet for each would read every found document once more.
 */
export const countedOf = ({ months, ...single }: Countable): string[] => [
  ...Object.entries(single).flatMap(([field, value]) => (value === null ? [] : [`${field}=${String(value)}`])),
  // Months go together: most products share a few seasons.
  ...(months.length > 0 ? [`months=${months.join("+")}`] : []),
]

/** The counts of one field among those of all. */
export function countsOf(field: CountedField, counted: readonly ValueCount[]): ValueCount[] {
  const counts = new Map<string, number>()
  for (const { value, count } of counted) {
    if (!value.startsWith(`${field}=`)) continue
    for (const each of value.slice(field.length + 1).split("+")) counts.set(each, (counts.get(each) ?? 0) + count)
  }
  return [...counts].map(([value, count]) => ({ value, count }))
}

/** How many products were counted: each is in stock or is not. */
export const countOfAll = (counted: readonly ValueCount[]): number => countsOf("in_stock", counted).reduce((sum, { count }) => sum + count, 0)

export function priceRangeOf(counted: readonly ValueCount[]): { min: number; max: number } | null {
  const prices = countsOf("price", counted).map(({ value }) => Number(value))
  if (prices.length === 0) return null
  return prices.reduce(({ min, max }, price) => ({ min: Math.min(min, price), max: Math.max(max, price) }), { min: Infinity, max: -Infinity })
}
