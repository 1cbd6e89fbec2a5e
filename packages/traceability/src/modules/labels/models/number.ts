import { model } from "@medusajs/framework/utils"

export const NUMBERED = ["variant", "product", "plot", "apiary", "stock_location", "producer", "operation"] as const

/**
 * A number of GS1's kind that stands for something of the shop, given once and for good: what was printed with it is read for ever.
 * A product has one, too, for goods not yet packed. `allocated`: the maker's own GTIN, from GS1; else from the range that belongs to
 * nobody.
 */
export const GivenNumber = model
  .define("given_number", {
    id: model.id({ prefix: "gs1" }).primaryKey(),
    key: model.enum(["gtin", "gln", "sscc"]),
    /** gtin: 14 digits, gln: 13, sscc: 18 */
    number: model.text(),
    subject: model.enum([...NUMBERED]),
    subject_id: model.text(),
    allocated: model.boolean(),
  })
  .indexes([{ on: ["key", "number"], unique: true }, { on: ["subject_id"] }])

/** What somebody types who cannot scan: one code a lot. */
export const ShortCode = model
  .define("short_code", {
    /** "K7Q4-M2X" */
    code: model.text().primaryKey(),
    lot_id: model.text(),
  })
  .indexes([{ on: ["lot_id"], unique: true }])
