import { model } from "@medusajs/framework/utils"

/** One official score sheet; `content` is a `CriteriaSheet`. Append-only with its set. */
export const CriteriaSheetRow = model
  .define(
    { name: "criteriaSheet", tableName: "criteria_sheet" },
    {
      id: model.id({ prefix: "csheet" }).primaryKey(),
      criteria_set_id: model.text(),
      number: model.number(),
      code: model.text(),
      title: model.text(),
      content: model.json(),
    },
  )
  .indexes([{ on: ["criteria_set_id", "number"], unique: true }])
