import { model } from "@medusajs/framework/utils"

/** A set as it was handed in. Append-only: it has the value of paper (QĐ 26/2026 Đ.7.1). */
export const DossierSubmission = model
  .define("dossier_submission", {
    id: model.id({ prefix: "subm" }).primaryKey(),
    dossier_id: model.text(),
    version: model.number(),
    receipt_number: model.text(),
    registration: model.json(),
    report: model.json(),
    /** `SubmissionView["papers"]` */
    papers: model.json(),
    set_hash: model.text(),
    submitted_at: model.dateTime(),
    submitted_by: model.text(),
  })
  .indexes([{ on: ["dossier_id", "version"], unique: true }, { on: ["receipt_number"], unique: true }])
