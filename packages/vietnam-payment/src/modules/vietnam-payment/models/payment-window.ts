import { model } from "@medusajs/framework/utils"

/** How long an order waits for its money, by way of paying, effective-dated. */
export const PaymentWindow = model
  .define("payment_window", {
    id: model.id({ prefix: "pwin" }).primaryKey(),
    method: model.text(),
    hours: model.number(),
    valid_from: model.dateTime(),
    valid_to: model.dateTime().nullable(),
  })
  .indexes([{ on: ["method", "valid_from"], unique: true }])
