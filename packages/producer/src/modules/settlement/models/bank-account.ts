import { model } from "@medusajs/framework/utils"
import { BANK_ACCOUNT_STATES } from "../../../rules/settlement/bank-account"

/** Where a producer wants its money. Entered by its owner, checked by the office; while the newest waits, nothing is paid. Never public. */
export const BankAccount = model.define("bank_account", {
  id: model.id({ prefix: "bacc" }).primaryKey(),
  producer_id: model.text(),
  bank_bin: model.text(),
  account_number: model.text(),
  /** as the bank writes it */
  account_holder: model.text(),
  state: model.enum([...BANK_ACCOUNT_STATES]).default("waiting"),
  reason: model.text().nullable(),
  entered_by: model.text(),
  entered_at: model.dateTime(),
  checked_by: model.text().nullable(),
  checked_at: model.dateTime().nullable(),
})
