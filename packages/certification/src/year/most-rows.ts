/** More rows than that no sheet gets: filter first. */
export const MOST_ROWS = 20_000
