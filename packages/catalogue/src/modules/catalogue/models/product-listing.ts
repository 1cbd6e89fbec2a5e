import { model } from "@medusajs/framework/utils"

/** How a product is listed: its kind, its season, where it is known to come from, and whether it is sold here at all. One per product. */
export const ProductListing = model
  .define("product_listing", {
    id: model.id({ prefix: "listing" }).primaryKey(),
    product_id: model.text(),
    /** code of the official classification, "I.1a" */
    group_code: model.text(),
    /** months of the season, 1–12, sorted; all twelve: all year; empty: not stated */
    months: model.array(),
    season_note: model.text().translatable().nullable(),
    perishable: model.boolean().default(false),
    /** the commune it is known under, as it was then: code and first day of that unit */
    commune_code: model.text(),
    commune_valid_from: model.text(),
    /** what one buys: "hộp 5 kg"; null on showcase rows */
    unit: model.text().translatable().nullable(),
    /** shown, not sold here */
    showcase: model.boolean().default(false),
    provenance: model.enum(["press", "demo", "registered"]),
    /** where the facts were read, for press rows */
    source: model.text().translatable().nullable(),
    story: model.text().translatable().nullable(),
  })
  .indexes([{ on: ["product_id"], unique: true }])
