import { model } from "@medusajs/framework/utils"

/** What the council agreed on, as its secretary wrote it down: the option of a gated criterion, or whether a knock-out holds. Append-only; the newest counts. */
export const CouncilFinding = model
  .define("council_finding", {
    id: model.id({ prefix: "cfind" }).primaryKey(),
    entry_id: model.text(),
    kind: model.enum(["option", "knockout"]),
    /** criterion, or position of the knock-out on the sheet */
    about: model.text(),
    /** position of the option or "none"; "found" or "not_found" */
    finding: model.text(),
    version: model.number(),
    reason: model.text().nullable(),
    recorded_by: model.text(),
    by_name: model.text(),
    recorded_at: model.dateTime(),
  })
  .indexes([{ on: ["entry_id", "kind", "about", "version"], unique: true }])
