import { model } from "@medusajs/framework/utils"

/** One step of a cycle, an idea, a plan or a dossier: who, in which role, why, when. Append-only. */
export const YearTransition = model
  .define("year_transition", {
    id: model.id({ prefix: "move" }).primaryKey(),
    subject: model.enum(["cycle", "idea", "plan", "dossier"]),
    subject_id: model.text(),
    verb: model.text(),
    from_state: model.text(),
    to_state: model.text(),
    by_role: model.text(),
    by_id: model.text(),
    by_name: model.text(),
    reason: model.text().nullable(),
    /** of the district's evaluation, 2019 route only */
    score: model.float().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["subject_id", "at"] }])
