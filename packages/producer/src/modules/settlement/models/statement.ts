import { model } from "@medusajs/framework/utils"

/** What a producer's account held at the end of a month and how that came about. Append-only: what was issued stands. */
export const SettlementStatement = model.define("settlement_statement", {
  id: model.id({ prefix: "stmt" }).primaryKey(),
  /** "DS-2610-0003" */
  number: model.text(),
  producer_id: model.text(),
  /** as it was called that day */
  producer_name: model.text(),
  period: model.text(),
  opening: model.number(),
  sale: model.number(),
  refund: model.number(),
  fee: model.number(),
  delivery: model.number(),
  deposit: model.number(),
  loss: model.number(),
  correction: model.number(),
  payment: model.number(),
  closing: model.number(),
  entry_count: model.number(),
  issued_at: model.dateTime(),
  by_name: model.text(),
})
