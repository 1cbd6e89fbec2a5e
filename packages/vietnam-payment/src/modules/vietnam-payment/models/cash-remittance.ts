import { model } from "@medusajs/framework/utils"

/** A carrier's sheet of cash it hands in. Its lines stand as they were read; what is booked of them are cash entries that name it. */
export const CashRemittance = model
  .define("cash_remittance", {
    id: model.id({ prefix: "remit" }).primaryKey(),
    carrier: model.text(),
    filename: model.text(),
    /** SHA-256 of the file: the same sheet is taken once */
    file_hash: model.text(),
    /** `RemittanceLine[]` */
    lines: model.json(),
    /** integer VND, of the readable lines */
    total: model.number(),
    /** read, and looked at by somebody; booked once */
    state: model.enum(["read", "booked"]).default("read"),
    read_at: model.dateTime(),
    read_by: model.text(),
    booked_at: model.dateTime().nullable(),
    booked_by: model.text().nullable(),
  })
  .indexes([{ on: ["file_hash"], unique: true }, { on: ["read_at"] }])
