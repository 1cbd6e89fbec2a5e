import { model } from "@medusajs/framework/utils"
import { PAYOUT_STATES } from "../../../rules/settlement/payout-steps"

/** Payouts that go to the bank together. */
export const PayList = model.define("pay_list", {
  id: model.id({ prefix: "plist" }).primaryKey(),
  /** "CT2611-02" */
  code: model.text(),
  made_at: model.dateTime(),
  by_name: model.text(),
})

/** One transfer to one producer, to the account that was checked when the list was made. */
export const Payout = model.define("payout", {
  id: model.id({ prefix: "payout" }).primaryKey(),
  pay_list_id: model.text(),
  producer_id: model.text(),
  statement_id: model.text(),
  amount: model.number(),
  bank_bin: model.text(),
  account_number: model.text(),
  account_holder: model.text(),
  /** what the bank statement will carry, "CT261102003" */
  reference: model.text(),
  state: model.enum([...PAYOUT_STATES]).default("listed"),
})

/** Every step a payout took. Append-only. */
export const PayoutStepTaken = model.define("payout_step", {
  id: model.id({ prefix: "pstep" }).primaryKey(),
  payout_id: model.text(),
  from_state: model.text(),
  to_state: model.text(),
  by_id: model.text(),
  by_name: model.text(),
  reason: model.text().nullable(),
  at: model.dateTime(),
})
