import { model } from "@medusajs/framework/utils"

/** A code handed to one person for one purpose. Only its hash is kept. */
export const OneTimeCode = model
  .define("one_time_code", {
    id: model.id({ prefix: "code" }).primaryKey(),
    purpose: model.text(),
    subject: model.text(),
    hash: model.text(),
    expires_at: model.dateTime(),
    tries: model.number().default(0),
    /** used, replaced by a newer one, or tried too often */
    closed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["purpose", "subject"] }])
