import { model } from "@medusajs/framework/utils"

/** What a council found about a product, with the criteria it was judged by, for ever. Append-only. */
export const Evaluation = model
  .define("evaluation", {
    id: model.id({ prefix: "eval" }).primaryKey(),
    session_id: model.text(),
    entry_id: model.text(),
    dossier_id: model.text(),
    product_id: model.text(),
    criteria_set_id: model.text(),
    sheet: model.number(),
    sum_hundredths: model.number(),
    counted: model.number(),
    /** unrounded, for reading; what counts is sum and number */
    average: model.float(),
    /** score sheets that were counted */
    score_sheets: model.json(),
    band: model.number(),
    gate_star: model.number().nullable(),
    missed: model.json(),
    knockouts: model.json(),
    /** null: thrown out */
    star: model.number().nullable(),
    certifier: model.text().nullable(),
    recorded_at: model.dateTime(),
  })
  .indexes([{ on: ["entry_id"], unique: true }, { on: ["dossier_id"] }, { on: ["product_id"] }])
