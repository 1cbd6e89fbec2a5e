import { model } from "@medusajs/framework/utils"

/** One year of OCOP: its plan, its windows, its days off. */
export const AnnualCycle = model
  .define("annual_cycle", {
    id: model.id({ prefix: "cycle" }).primaryKey(),
    year: model.number(),
    state: model.text().default("planned"),
    state_since: model.dateTime(),
    plan_number: model.text().nullable(),
    /** `CycleStepView[]` */
    steps: model.json(),
    /** days without office beside weekends, `YYYY-MM-DD` */
    days_off: model.json(),
  })
  .indexes([{ on: ["year"], unique: true }])
