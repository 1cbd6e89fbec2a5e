/** Data of each: `{ id, handle }`. */
export const SalesPointEvents = { CREATED: "sales-point.created", UPDATED: "sales-point.updated" } as const
