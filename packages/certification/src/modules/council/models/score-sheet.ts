import { model } from "@medusajs/framework/utils"

/** A sealed sheet. Append-only: a reopened one stays, and the member seals the next version. */
export const ScoreSheet = model
  .define("score_sheet", {
    id: model.id({ prefix: "score" }).primaryKey(),
    entry_id: model.text(),
    member_id: model.text(),
    version: model.number(),
    /** null: only the total of the paper is known */
    answers: model.json().nullable(),
    total: model.float(),
    /** SHA-256 over who, what, which version and the hash before, hexadecimal */
    hash: model.text(),
    sealed_at: model.dateTime(),
  })
  .indexes([{ on: ["entry_id", "member_id", "version"], unique: true }])
