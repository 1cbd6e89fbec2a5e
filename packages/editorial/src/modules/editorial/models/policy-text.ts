import { model } from "@medusajs/framework/utils"

/** One published version of a policy page. Append-only: the database refuses to change or delete it. */
export const PolicyText = model
  .define("policy_text", {
    id: model.id({ prefix: "policy" }).primaryKey(),
    slug: model.text(),
    version: model.text(),
    /** first day it applies, `YYYY-MM-DD`, Asia/Ho_Chi_Minh */
    effective_on: model.text(),
    /** place in the list of pages */
    position: model.number(),
    body: model.json(),
    text_hash: model.text(),
  })
  .indexes([{ on: ["slug", "version"], unique: true }])
