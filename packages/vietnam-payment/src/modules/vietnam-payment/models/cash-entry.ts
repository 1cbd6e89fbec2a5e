import { model } from "@medusajs/framework/utils"

/** Money of a cash-on-delivery order changing hands. Append-only (database trigger); a correction names the entry it corrects. */
export const CashEntry = model
  .define("cash_entry", {
    id: model.id({ prefix: "cash" }).primaryKey(),
    order_id: model.text(),
    kind: model.enum(["collected", "remitted"]),
    /** integer VND; negative only in a correction */
    amount: model.number(),
    happened_at: model.dateTime(),
    /** user id of who wrote it down */
    recorded_by: model.text().nullable(),
    note: model.text().nullable(),
    corrects: model.text().nullable(),
  })
  .indexes([{ on: ["order_id"] }])
