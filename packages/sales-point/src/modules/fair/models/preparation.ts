import { model } from "@medusajs/framework/utils"

/** One thing to be done before, or after. */
export const FairTask = model
  .define("fair_task", {
    id: model.id({ prefix: "fairtask" }).primaryKey(),
    fair_id: model.text(),
    title: model.text(),
    /** `YYYY-MM-DD` */
    due_on: model.text(),
    done_at: model.dateTime().nullable(),
    done_by: model.text().nullable(),
  })
  .indexes([{ on: ["fair_id", "due_on"] }])

/** What something costs, whole đồng. */
export const FairCost = model
  .define("fair_cost", {
    id: model.id({ prefix: "faircost" }).primaryKey(),
    fair_id: model.text(),
    title: model.text(),
    planned: model.number(),
    /** null: not paid yet */
    actual: model.number().nullable(),
    written_by: model.text(),
  })
  .indexes([{ on: ["fair_id"] }])

/** Who stands where on which day. The phone is for the office. */
export const FairShift = model
  .define("fair_shift", {
    id: model.id({ prefix: "fairshift" }).primaryKey(),
    fair_id: model.text(),
    booth_id: model.text(),
    on: model.text(),
    /** `HH:MM` */
    from: model.text(),
    to: model.text(),
    name: model.text(),
    phone: model.text().nullable(),
  })
  .indexes([{ on: ["fair_id", "on"] }])
