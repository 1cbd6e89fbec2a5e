/** What happens to lots, for whoever shows them. Data: `{ ids, product_ids }`. */
export const LotEvents = {
  /** quantities or state of these lots changed */
  CHANGED: "lot.changed",
  /** data: `{ id }` of the recall */
  RECALLED: "lot.recalled",
} as const

export interface LotsChanged {
  ids: string[]
  product_ids: string[]
}
