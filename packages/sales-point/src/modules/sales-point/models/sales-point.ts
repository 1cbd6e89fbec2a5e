import { model } from "@medusajs/framework/utils"

/** A place where goods are shown, sold or fetched. */
export const SalesPoint = model
  .define("sales_point", {
    id: model.id({ prefix: "spoint" }).primaryKey(),
    handle: model.text(),
    name: model.text().translatable(),
    kind: model.enum(["district", "commune", "supermarket_stall", "fair_booth", "partner_shop"]),
    status: model.enum(["proposed", "approved", "open", "suspended", "closed"]).default("proposed"),
    commune_code: model.text(),
    commune_valid_from: model.text(),
    address: model.text().translatable(),
    opening_hours: model.text().translatable(),
    pickup: model.boolean().default(false),
    demo: model.boolean().default(false),
  })
  .indexes([{ on: ["handle"], unique: true }, { on: ["status"] }])
