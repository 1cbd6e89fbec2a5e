import { model } from "@medusajs/framework/utils"

/** What a producer hands in for one product. Frozen outside `draft` and `returned`: the database refuses changes of its content. */
export const Dossier = model
  .define("dossier", {
    id: model.id({ prefix: "dossier" }).primaryKey(),
    /** product code, given when it is first handed in */
    code: model.text().nullable(),
    year: model.number(),
    sequence: model.number().nullable(),
    product_id: model.text(),
    producer_id: model.text(),
    producer_name: model.text(),
    commune_code: model.text(),
    province_code: model.text(),
    title: model.text(),
    search_text: model.text(),
    kind: model.enum(["first", "upgrade", "renewal"]),
    route: model.enum(["district-2019", "commune-2025"]),
    /** official score sheet, 1 to 26 */
    sheet: model.number(),
    criteria_set_id: model.text(),
    /** `Registration`, Mẫu 01 */
    registration: model.json(),
    /** `SelfReport`, Mẫu 02 */
    report: model.json(),
    /** evidence ids in order */
    papers: model.json(),
    state: model.text().default("draft"),
    state_since: model.dateTime(),
    submitted_at: model.dateTime().nullable(),
    /** last day for the next step, `YYYY-MM-DD` */
    due_on: model.text().nullable(),
    evaluation_id: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id"] }, { on: ["product_id"] }, { on: ["state", "due_on"] }, { on: ["commune_code"] }, { on: ["evaluation_id"] }])
