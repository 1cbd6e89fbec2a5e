import { model } from "@medusajs/framework/utils"

/** A sealed sheet counts no longer, for a reason. Append-only. */
export const ScoreReopening = model
  .define("score_reopening", {
    id: model.id({ prefix: "sreop" }).primaryKey(),
    score_sheet_id: model.text(),
    reason: model.text(),
    reopened_by: model.text(),
    by_name: model.text(),
    reopened_at: model.dateTime(),
  })
  .indexes([{ on: ["score_sheet_id"], unique: true }])
