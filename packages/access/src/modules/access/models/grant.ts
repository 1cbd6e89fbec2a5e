import { model } from "@medusajs/framework/utils"

/** A role somebody was given. Append-only: it ends by an `access_grant_end` that names it. */
export const AccessGrant = model
  .define("access_grant", {
    id: model.id({ prefix: "grant" }).primaryKey(),
    actor_type: model.enum(["user", "producer"]),
    actor_id: model.text(),
    role: model.text(),
    communes: model.array().nullable(),
    points: model.array().nullable(),
    producer_id: model.text().nullable(),
    /** id of the user who gave it; "system" for the first administrator and the demo */
    granted_by: model.text(),
    granted_at: model.dateTime(),
  })
  .indexes([{ on: ["actor_type", "actor_id"] }, { on: ["role"] }, { on: ["producer_id"] }])
