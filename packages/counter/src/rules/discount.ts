import type { SaleLine } from "./entry"

/** Percent of a line that may be taken off, by what one is at the point. */
export const MOST_DISCOUNT = { seller: 10, manager: 30 } as const
export type TillRole = keyof typeof MOST_DISCOUNT

/** Percent off, rounded up: 10.2 % is more than 10. */
export const discountPercent = ({ quantity, unit_price, discount }: SaleLine): number => (discount === 0 ? 0 : Math.ceil((discount * 100) / (quantity * unit_price)))

export const isDiscountOver = (line: SaleLine, most_percent: number): boolean => discountPercent(line) > most_percent
