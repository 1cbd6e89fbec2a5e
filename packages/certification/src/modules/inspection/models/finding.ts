import { model } from "@medusajs/framework/utils"

/** What was seen, with pictures. Append-only: seen again, it is a new finding. */
export const InspectionFinding = model
  .define("inspection_finding", {
    id: model.id({ prefix: "find" }).primaryKey(),
    inspection_id: model.text(),
    product_id: model.text(),
    producer_id: model.text().nullable(),
    /** made on the phone: a finding sent twice is one */
    client_id: model.text(),
    item_key: model.text().nullable(),
    verdict: model.enum(["met", "not_met", "remark"]),
    text: model.text(),
    /** `string[]` of addresses */
    photos: model.json(),
    found_at: model.dateTime(),
    recorded_by: model.text().nullable(),
  })
  .indexes([{ on: ["client_id"], unique: true }, { on: ["inspection_id"] }, { on: ["producer_id"] }])

/** What the producer says to it. Append-only. */
export const FindingAnswer = model
  .define("finding_answer", {
    id: model.id({ prefix: "fans" }).primaryKey(),
    finding_id: model.text(),
    producer_id: model.text(),
    text: model.text(),
    photos: model.json(),
    answered_by: model.text().nullable(),
  })
  .indexes([{ on: ["finding_id"] }])
