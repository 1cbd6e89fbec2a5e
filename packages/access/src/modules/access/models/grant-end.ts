import { model } from "@medusajs/framework/utils"

/** The end of a grant. Append-only; a role that is given back is a new grant. */
export const AccessGrantEnd = model
  .define("access_grant_end", {
    id: model.id({ prefix: "grend" }).primaryKey(),
    grant_id: model.text(),
    ended_by: model.text(),
    ended_at: model.dateTime(),
    reason: model.text().nullable(),
  })
  .indexes([{ on: ["grant_id"], unique: true }])
