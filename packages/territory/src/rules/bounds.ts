/**
 * Bounds for zod's `refine`, for schemas that Medusa's own validators may read: those answer a value below `min` or above `max` with an English
 * sentence of their own. Where `@ocop/request` reads, as on every route of ours, `min(3, "…")` says the same.
 */
type Measured = number | string | readonly unknown[]

const sizeOf = (value: Measured): number => (typeof value === "number" ? value : value.length)

/** A number, or the length of a text or list. */
export const atLeast = (least: number) => (value: Measured): boolean => sizeOf(value) >= least
export const atMost = (most: number) => (value: Measured): boolean => sizeOf(value) <= most
export const exactly = (size: number) => (value: Measured): boolean => sizeOf(value) === size
export const isWhole = (value: number): boolean => Number.isSafeInteger(value)
