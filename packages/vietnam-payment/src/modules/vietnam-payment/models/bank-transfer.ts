import { model } from "@medusajs/framework/utils"

/** One credit on the shop's account, as the bank told it or as the office read it off the statement. Append-only (database trigger). */
export const BankTransfer = model
  .define("bank_transfer", {
    id: model.id({ prefix: "btr" }).primaryKey(),
    /** the bank's own id of the transfer; for manual confirmation the statement reference */
    transfer_id: model.text(),
    source: model.enum(["webhook", "manual"]),
    /** integer VND */
    amount: model.number(),
    content: model.text(),
    /** order code read from the content; null: nobody knows what it is for */
    order_code: model.text().nullable(),
    /** when the bank booked it */
    booked_at: model.dateTime(),
    /** when we heard of it: decides whether it came in time */
    received_at: model.dateTime(),
    /** user id of who confirmed it by hand */
    confirmed_by: model.text().nullable(),
  })
  .indexes([{ on: ["transfer_id"], unique: true }, { on: ["order_code"] }, { on: ["received_at"] }])
