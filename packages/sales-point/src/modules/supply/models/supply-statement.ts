import { model } from "@medusajs/framework/utils"

/** What a producer says it will bring in the twelve months after a day. Append-only: whoever changes their mind says it again. */
export const SupplyStatement = model
  .define("supply_statement", {
    id: model.id({ prefix: "supst" }).primaryKey(),
    producer_id: model.text(),
    variant_id: model.text(),
    /** year in which the twelve months begin */
    year: model.number(),
    /** whole boxes, jars, bags */
    quantity: model.number(),
    said_by: model.text(),
    said_at: model.dateTime(),
  })
  .indexes([{ on: ["producer_id", "variant_id", "year", "said_at"] }])

/** What an outlet is to have, whatever was sold there before: by a contract, for a fair, ordered ahead, or guessed for a point that is new. */
export const SupplyWish = model
  .define("supply_wish", {
    id: model.id({ prefix: "supwish" }).primaryKey(),
    /** a sales point, or "web" */
    outlet_id: model.text(),
    variant_id: model.text(),
    /** `YYYY-MM-DD` */
    first_day: model.text(),
    last_day: model.text(),
    /** over all these days */
    quantity: model.number(),
    because: model.enum(["contract", "fair", "preorder", "estimate"]),
    note: model.text().nullable(),
    added_by: model.text(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_by: model.text().nullable(),
  })
  .indexes([{ on: ["outlet_id", "variant_id"] }, { on: ["last_day"] }])
