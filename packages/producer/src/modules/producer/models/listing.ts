import { model } from "@medusajs/framework/utils"
import { LISTING_STATES } from "../../../rules/words"

/** What a producer wants the public to read about a product, new or on sale. */
export const ListingRequest = model.define("listing_request", {
  id: model.id({ prefix: "lrequest" }).primaryKey(),
  producer_id: model.text(),
  /** null until a new product is published */
  product_id: model.text().nullable(),
  state: model.enum([...LISTING_STATES]).default("draft"),
  /** `ListingFields` without product_id */
  fields: model.json(),
  submitted_at: model.dateTime().nullable(),
})

/** Every step a listing took. Append-only. */
export const ListingStepTaken = model.define("listing_step", {
  id: model.id({ prefix: "lstep" }).primaryKey(),
  listing_id: model.text(),
  from_state: model.text(),
  to_state: model.text(),
  by_role: model.text(),
  by_id: model.text(),
  by_name: model.text(),
  reason: model.text().nullable(),
  at: model.dateTime(),
})

/** Prices a producer has set. Append-only. */
export const PriceChange = model.define("price_change", {
  id: model.id({ prefix: "pchange" }).primaryKey(),
  product_id: model.text(),
  variant_id: model.text(),
  before: model.number().nullable(),
  price: model.number(),
  by_id: model.text(),
  by_name: model.text(),
  at: model.dateTime(),
})
