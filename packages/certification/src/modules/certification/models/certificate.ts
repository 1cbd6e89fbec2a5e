import { model } from "@medusajs/framework/utils"

/** What a granting decision handed out. Holds no state: `starOf` reads that from the decisions and the clock. Append-only like its decision. */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    decision_id: model.text(),
    product_id: model.text(),
    number: model.text().nullable(),
    /** `certificateKey(number)` */
    number_key: model.text().nullable(),
    /** counts certificates of this number annulled before: one number, one certificate that counts */
    revision: model.number().default(0),
    star: model.number(),
    precision: model.enum(["day", "year"]),
    year: model.number(),
    valid_from: model.dateTime(),
    valid_until: model.dateTime(),
  })
  .indexes([{ on: ["product_id"] }, { on: ["decision_id"], unique: true }, { on: ["number_key", "revision"], unique: true }])
