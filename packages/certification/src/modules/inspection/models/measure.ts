import { model } from "@medusajs/framework/utils"

/** What the inspector proposes to the leader. Append-only; its outcome is its ruling. */
export const InspectionMeasure = model
  .define("inspection_measure", {
    id: model.id({ prefix: "meas" }).primaryKey(),
    inspection_id: model.text(),
    product_id: model.text(),
    action: model.enum(["warn", "suspend_sale", "lift_suspension", "revoke"]),
    ground: model.enum(["false_papers", "criteria_no_longer_met", "breach_of_law", "misuse_of_mark", "production_stopped", "other"]),
    text: model.text(),
    /** `YYYY-MM-DD`; the law leaves 15 days from here */
    found_on: model.text(),
    proposed_by: model.text().nullable(),
    proposed_at: model.dateTime(),
  })
  .indexes([{ on: ["inspection_id"] }, { on: ["product_id"] }])

/** The leader's answer: one for each measure. Append-only. */
export const MeasureRuling = model
  .define("measure_ruling", {
    id: model.id({ prefix: "rule" }).primaryKey(),
    measure_id: model.text(),
    product_id: model.text(),
    action: model.enum(["warn", "suspend_sale", "lift_suspension", "revoke"]),
    verdict: model.enum(["approved", "refused"]),
    reason: model.text(),
    decision_number: model.text().nullable(),
    /** `YYYY-MM-DD` */
    signed_on: model.text().nullable(),
    effective_at: model.dateTime(),
    /** revoke only: the decision of the certification record */
    decision_id: model.text().nullable(),
    ruled_by: model.text().nullable(),
  })
  .indexes([{ on: ["measure_id"], unique: true }, { on: ["product_id", "verdict"] }])
