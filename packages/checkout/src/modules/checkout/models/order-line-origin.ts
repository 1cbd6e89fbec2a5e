import { model } from "@medusajs/framework/utils"

/** Who made what an order line sold, at the moment of sale: settlement and recall never guess. */
export const OrderLineOrigin = model
  .define("order_line_origin", {
    id: model.id({ prefix: "origin" }).primaryKey(),
    order_id: model.text(),
    order_line_id: model.text(),
    product_id: model.text(),
    producer_id: model.text(),
    producer_handle: model.text(),
    producer_name: model.text(),
    /** stock location the goods were promised from */
    stock_location_id: model.text().nullable(),
    /** known once lots are kept */
    lot_id: model.text().nullable(),
  })
  .indexes([{ on: ["order_line_id"], unique: true }, { on: ["order_id"] }, { on: ["producer_id"] }])
