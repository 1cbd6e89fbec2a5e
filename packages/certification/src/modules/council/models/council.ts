import { model } from "@medusajs/framework/utils"

/** A council as a decision set it up; its offices are those of its composition. */
export const Council = model.define("evaluation_council", {
  id: model.id({ prefix: "council" }).primaryKey(),
  name: model.text(),
  level: model.enum(["district", "province", "central"]),
  /** id of `COMPOSITIONS` */
  composition: model.text(),
  decision_number: model.text(),
  secretary_user_id: model.text(),
  secretary_name: model.text(),
})
