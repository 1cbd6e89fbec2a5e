import { model } from "@medusajs/framework/utils"
import { LOT_KINDS, UOMS } from "../../../rules/lots"

/** So much of one thing that was made together. Append-only: what happens to it afterwards is written beside it. */
export const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    producer_id: model.text(),
    /** what people read and type, unique within the producer: "CAM261120A" */
    code: model.text(),
    kind: model.enum([...LOT_KINDS]),
    /** "Cam chanh loại 1" */
    title: model.text(),
    /** known at the latest when it is packed */
    product_id: model.text().nullable(),
    /** of a packed lot: one piece of it is one sale unit of this variant */
    variant_id: model.text().nullable(),
    uom: model.enum([...UOMS]),
    /** what one piece holds, in unit_uom (g or ml) */
    unit_net: model.number().nullable(),
    unit_uom: model.enum(["g", "ml"]).nullable(),
    /** `YYYY-MM-DD` */
    made_on: model.text(),
    /** last good day; null: does not expire */
    best_before: model.text().nullable(),
    plot_id: model.text().nullable(),
    apiary_id: model.text().nullable(),
    /** the logbook entry of the harvest or extraction; opens one lot */
    origin_entry_id: model.text().nullable(),
    /** of a bought input: from whom, and the number on their sack */
    supplier: model.text().nullable(),
    supplier_lot: model.text().nullable(),
    note: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id", "code"], unique: true }, { on: ["origin_entry_id"], unique: true }, { on: ["variant_id"] }, { on: ["product_id"] }, { on: ["plot_id"] }, { on: ["apiary_id"] }, { on: ["made_on"] }])

/** Derived from flows and movements by the database itself, which refuses any number below zero. Nobody else writes it. */
export const LotBalance = model.define("lot_balance", {
  lot_id: model.text().primaryKey(),
  made: model.number(),
  used: model.number(),
  shelved: model.number(),
  sold: model.number(),
  block: model.enum(["held", "recalled", "closed"]).nullable(),
  /** the office has to look */
  flagged: model.boolean(),
})

/** Boxes of a lot at one place, derived like the balance. */
export const LotShelf = model
  .define("lot_shelf", {
    id: model.text().primaryKey(),
    lot_id: model.text(),
    stock_location_id: model.text(),
    quantity: model.number(),
    /** how many of them the shop's inventory counts now: all, or none while the lot may not be sold */
    fed: model.number(),
  })
  .indexes([{ on: ["lot_id", "stock_location_id"], unique: true }, { on: ["stock_location_id"] }])

/** A variant whose stock is its lots. Begins with the first release and never ends. */
export const KeptVariant = model.define("kept_variant", {
  variant_id: model.text().primaryKey(),
  inventory_item_id: model.text(),
  producer_id: model.text(),
  since: model.dateTime(),
})
