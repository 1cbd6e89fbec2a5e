import { model } from "@medusajs/framework/utils"

/** One published set of criteria and its sheets. Append-only: a new text is a new set. */
export const CriteriaSetRow = model.define(
  { name: "criteriaSet", tableName: "criteria_set" },
  {
    id: model.id().primaryKey(),
    decision: model.text(),
    title: model.text(),
    /** `YYYY-MM-DD` */
    in_force_from: model.text(),
    /** last day */
    in_force_to: model.text().nullable(),
    parts: model.json().nullable(),
    sectors: model.json(),
    bands: model.json(),
    certifiers: model.json(),
    certificate_months: model.number(),
    sheets_complete: model.boolean(),
    note: model.text().nullable(),
  },
)
