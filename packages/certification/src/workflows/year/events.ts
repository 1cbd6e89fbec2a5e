/** Something of the OCOP year took a step. Data: `Moved` of the annual cycle. */
export const YearEvents = { MOVED: "year.moved" } as const
