/**
 * Bounds for zod's `refine`. Medusa answers a value below `min` or above `max`, and a number that is no `int`, with an English sentence of its
 * own and drops ours; what `refine` says reaches people as it was written.
 */
type Measured = number | string | readonly unknown[]

const sizeOf = (value: Measured): number => (typeof value === "number" ? value : value.length)

/** A number, or the length of a text or list. */
export const atLeast = (least: number) => (value: Measured): boolean => sizeOf(value) >= least
export const atMost = (most: number) => (value: Measured): boolean => sizeOf(value) <= most
export const exactly = (size: number) => (value: Measured): boolean => sizeOf(value) === size
export const isWhole = (value: number): boolean => Number.isSafeInteger(value)
