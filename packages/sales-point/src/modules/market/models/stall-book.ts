import { model } from "@medusajs/framework/utils"
import { CHARGE_KINDS } from "../charge-kinds"

const actor = { actor_role: model.text(), actor_id: model.text(), actor_name: model.text(), at: model.dateTime() }
const lot = { lot_id: model.text(), lot_code: model.text(), variant_id: model.text(), producer_id: model.text(), title: model.text() }

/** One count of a stall, with what the chain reports sold. Append-only. */
export const StallCount = model
  .define("stall_count", {
    id: model.id({ prefix: "stallct" }).primaryKey(),
    /** "KK-2026-0001" */
    number: model.text(),
    sales_point_id: model.text(),
    counted_on: model.text(),
    note: model.text().nullable(),
    /** of the device: the same twice is once */
    key: model.text(),
    ...actor,
  })
  .indexes([{ on: ["number"], unique: true }, { on: ["key"], unique: true }, { on: ["sales_point_id", "counted_on"] }])

/** expected = counted + sold + lost, kept by the database. Append-only. */
export const StallCountLine = model
  .define("stall_count_line", {
    id: model.id({ prefix: "stallctl" }).primaryKey(),
    count_id: model.text(),
    ...lot,
    expected: model.number(),
    counted: model.number(),
    sold: model.number(),
    lost: model.number(),
    reason: model.text().nullable(),
  })
  .indexes([{ on: ["count_id", "lot_id"], unique: true }])

/** What the chain came to owe, or (a return, below zero) owes no more. Append-only. */
export const StallCharge = model
  .define("stall_charge", {
    id: model.id({ prefix: "stallch" }).primaryKey(),
    /** "CN-2026-0001" */
    number: model.text(),
    sales_point_id: model.text(),
    contract_id: model.text(),
    kind: model.enum([...CHARGE_KINDS]),
    /** "transfer:…", "count:…", "loss:…", "return:…": once each */
    source: model.text(),
    /** of a return: the charge that is taken back */
    of_charge_id: model.text().nullable(),
    amount: model.number(),
    happened_on: model.text(),
    due_on: model.text(),
    reason: model.text().nullable(),
    ...actor,
  })
  .indexes([{ on: ["number"], unique: true }, { on: ["source"], unique: true }, { on: ["sales_point_id", "due_on"] }, { on: ["of_charge_id"] }])

/** Boxes of one lot at one price; quantities and đồng above zero in returns, too. Append-only. */
export const StallChargeLine = model
  .define("stall_charge_line", {
    id: model.id({ prefix: "stallchl" }).primaryKey(),
    charge_id: model.text(),
    ...lot,
    quantity: model.number(),
    price: model.number(),
    gross: model.number(),
    /** the chain's share */
    kept: model.number(),
  })
  .indexes([{ on: ["charge_id", "lot_id"], unique: true }])

/** Money from the chain; below zero: a wrong entry taken back. Append-only. */
export const StallPayment = model
  .define("stall_payment", {
    id: model.id({ prefix: "stallpay" }).primaryKey(),
    sales_point_id: model.text(),
    amount: model.number(),
    paid_on: model.text(),
    /** of the bank */
    reference: model.text(),
    note: model.text().nullable(),
    key: model.text(),
    /** the entry that was wrong */
    corrects: model.text().nullable(),
    ...actor,
  })
  .indexes([{ on: ["key"], unique: true }, { on: ["corrects"], unique: true }, { on: ["sales_point_id", "paid_on"] }])
