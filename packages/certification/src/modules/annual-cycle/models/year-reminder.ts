import { model } from "@medusajs/framework/utils"

/** That somebody was reminded: once per dossier, deadline and kind. */
export const YearReminder = model
  .define("year_reminder", {
    id: model.id({ prefix: "remind" }).primaryKey(),
    dossier_id: model.text(),
    state: model.text(),
    due_on: model.text(),
    kind: model.enum(["due_soon", "overdue"]),
    reminded_at: model.dateTime(),
  })
  .indexes([{ on: ["dossier_id", "state", "due_on", "kind"], unique: true }])
