import { model } from "@medusajs/framework/utils"

/**
 * Who made what an order line sold, at the moment of sale: settlement and recall never guess. A line whose boxes were packed from
 * two lots has a row for each, with its part of the quantity; sums over lines go by `quantity`, never by the number of rows.
 */
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
    /** the lot its boxes came from, from packing on; null: not packed yet, or the goods are not kept in lots */
    lot_id: model.text().nullable(),
    /** its code as printed on the box */
    lot_code: model.text().nullable(),
    /** part of the line that is this row; null: the whole line */
    quantity: model.number().nullable(),
  })
  .indexes([{ on: ["order_line_id", "lot_id"], unique: true }, { on: ["order_id"] }, { on: ["producer_id"] }])
