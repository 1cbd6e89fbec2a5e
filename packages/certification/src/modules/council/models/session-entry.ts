import { model } from "@medusajs/framework/utils"

/** A dossier on the table of a session, with the criteria it is judged by. */
export const SessionEntry = model
  .define("council_session_entry", {
    id: model.id({ prefix: "csent" }).primaryKey(),
    session_id: model.text(),
    position: model.number(),
    dossier_id: model.text(),
    product_id: model.text(),
    producer_id: model.text(),
    code: model.text().nullable(),
    title: model.text(),
    producer_name: model.text(),
    kind: model.enum(["first", "upgrade", "renewal"]),
    criteria_set_id: model.text(),
    sheet: model.number(),
    /** users who mentor the producer or belong to it, as known when it was put on the table */
    mentors: model.json(),
    related: model.json(),
    outcome: model.enum(["evaluated", "to_meeting"]).nullable(),
  })
  .indexes([{ on: ["session_id", "dossier_id"], unique: true }, { on: ["dossier_id"] }])
