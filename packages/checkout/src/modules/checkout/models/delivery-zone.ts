import { model } from "@medusajs/framework/utils"

import { DeliveryRate } from "./delivery-rate"

/** How far goods travel and how long that takes, effective-dated. `pickup` holds the lead days of goods fetched at a sales point. */
export const DeliveryZone = model
  .define("delivery_zone", {
    id: model.id({ prefix: "dzone" }).primaryKey(),
    scope: model.enum(["commune", "province", "country", "pickup"]),
    name: model.text(),
    name_en: model.text(),
    lead_days_min: model.number(),
    lead_days_max: model.number(),
    /** "15:00", in Vietnam: an order that comes later leaves on the next day; null: all day */
    order_by: model.text().nullable(),
    valid_from: model.dateTime(),
    valid_to: model.dateTime().nullable(),
    rates: model.hasMany(() => DeliveryRate, { mappedBy: "zone" }),
  })
  .cascades({ delete: ["rates"] })
  .indexes([{ on: ["scope", "valid_from"], unique: true }])
