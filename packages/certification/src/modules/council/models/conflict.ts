import { model } from "@medusajs/framework/utils"

/** A member says they have an interest in a product. Append-only. */
export const Conflict = model
  .define("council_conflict", {
    id: model.id({ prefix: "cconf" }).primaryKey(),
    entry_id: model.text(),
    member_id: model.text(),
    reason: model.text(),
    declared_at: model.dateTime(),
  })
  .indexes([{ on: ["entry_id", "member_id"], unique: true }])
