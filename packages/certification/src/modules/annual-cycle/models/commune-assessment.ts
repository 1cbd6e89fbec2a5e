import { model } from "@medusajs/framework/utils"

/** Mẫu 03. Append-only. */
export const CommuneAssessment = model
  .define("commune_assessment", {
    id: model.id({ prefix: "assess" }).primaryKey(),
    dossier_id: model.text(),
    /** `AssessmentContent[]`, four */
    contents: model.json(),
    by_id: model.text(),
    by_name: model.text(),
    assessed_at: model.dateTime(),
  })
  .indexes([{ on: ["dossier_id"] }])
