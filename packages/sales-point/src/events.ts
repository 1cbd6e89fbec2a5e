/** Data of each: `{ id, handle }`. */
export const SalesPointEvents = { CREATED: "sales-point.created", UPDATED: "sales-point.updated" } as const

/** A fair, its booths or what is brought has changed. Data: `{ id, handle }`. */
export const FairEvents = { UPDATED: "fair.updated" } as const
