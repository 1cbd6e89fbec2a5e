import { model } from "@medusajs/framework/utils"

/** What a member has ticked so far. Nobody else reads it; gone once sealed. */
export const ScoreDraft = model
  .define("score_draft", {
    id: model.id({ prefix: "sdraft" }).primaryKey(),
    entry_id: model.text(),
    member_id: model.text(),
    answers: model.json(),
    paper_total: model.float().nullable(),
  })
  .indexes([{ on: ["entry_id", "member_id"], unique: true }])
