import { model } from "@medusajs/framework/utils"

/** A visit to a producer about one certified product (QĐ 26/2026 Đ.9). Its plan and state may change; what was seen is in its findings, which may not. */
export const Inspection = model
  .define("inspection", {
    id: model.id({ prefix: "insp" }).primaryKey(),
    /** "KT-2026-0007" */
    code: model.text(),
    kind: model.enum(["periodic", "surprise"]),
    state: model.enum(["planned", "underway", "reported", "proposed", "closed", "canceled"]).default("planned"),
    product_id: model.text(),
    producer_id: model.text().nullable(),
    certificate_number: model.text().nullable(),
    /** `YYYY-MM-DD` */
    planned_on: model.text(),
    inspector_id: model.text().nullable(),
    reason: model.text(),
    /** `ChecklistItem[]`, as it was when planned */
    checklist: model.json(),
    report: model.text().nullable(),
    reported_at: model.dateTime().nullable(),
    planned_by: model.text().nullable(),
  })
  .indexes([{ on: ["code"], unique: true }, { on: ["planned_on"] }, { on: ["product_id"] }, { on: ["producer_id"] }, { on: ["state", "planned_on"] }])
