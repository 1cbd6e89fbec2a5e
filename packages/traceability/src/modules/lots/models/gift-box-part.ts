import { model } from "@medusajs/framework/utils"

/** What a gift box holds and whose it is, written with the lot of gift boxes. Append-only. */
export const GiftBoxPart = model
  .define("gift_box_part", {
    id: model.id({ prefix: "gbpart" }).primaryKey(),
    /** the lot of gift boxes */
    lot_id: model.text(),
    /** what went in */
    part_lot_id: model.text(),
    producer_id: model.text(),
    /** boxes of it in one gift box */
    per_box: model.number(),
    /** đồng one of them cost here on that day */
    price: model.number(),
    /** đồng of one gift box that are its maker's; of all parts together the price of the gift box on that day */
    share: model.number(),
  })
  .indexes([{ on: ["lot_id", "part_lot_id"], unique: true }, { on: ["part_lot_id"] }, { on: ["producer_id"] }])
