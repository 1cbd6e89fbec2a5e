/** Data of each: `{ id, handle }`. */
export const SalesPointEvents = { CREATED: "sales-point.created" } as const
