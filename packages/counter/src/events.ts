export const CounterEvents = {
  /** `{ point_id, ids }`: entries were written into the book of a point */
  ENTRIES_TAKEN: "counter.entries_taken",
} as const
