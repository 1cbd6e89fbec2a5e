/** `YYYY-MM-DD` in Vietnam. */
export const vietnamDay = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10)
