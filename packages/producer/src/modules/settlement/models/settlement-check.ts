import { model } from "@medusajs/framework/utils"

/** One comparison of the ledger with the orders and of the statements with the ledger. Append-only. */
export const SettlementCheck = model.define("settlement_check", {
  id: model.id({ prefix: "scheck" }).primaryKey(),
  ran_at: model.dateTime(),
  orders: model.number(),
  /** order codes that nobody had told the ledger of; posted by the check */
  posted_late: model.json(),
  /** `SettlementDifference[]` */
  differences: model.json(),
})
