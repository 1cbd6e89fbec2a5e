import { model } from "@medusajs/framework/utils"

import { DeliveryZone } from "./delivery-zone"

/** One weight step of a zone, effective-dated. */
export const DeliveryRate = model
  .define("delivery_rate", {
    id: model.id({ prefix: "drate" }).primaryKey(),
    zone: model.belongsTo(() => DeliveryZone, { mappedBy: "rates" }),
    /** parcels up to this weight, grams */
    up_to_g: model.number(),
    /** integer VND, tax included */
    price: model.number(),
    valid_from: model.dateTime(),
    valid_to: model.dateTime().nullable(),
  })
  .indexes([{ on: ["zone_id", "up_to_g", "valid_from"], unique: true }])
