import { model } from "@medusajs/framework/utils"

/** Who sends how much where over a year. A draft may be changed; what was accepted or dropped stays as it was. */
export const SupplyPlan = model
  .define("supply_plan", {
    id: model.id({ prefix: "supplan" }).primaryKey(),
    title: model.text(),
    /** `YYYY-MM-DD`, first of its 364 days */
    starts: model.text(),
    status: model.enum(["draft", "accepted", "dropped"]).default("draft"),
    /** `AllocationRules` it was made by */
    rules: model.json(),
    /** `Outlet[]` as they were when it was made */
    outlets: model.json(),
    made_by: model.text(),
    made_at: model.dateTime(),
    settled_by: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
    /** why it was dropped */
    reason: model.text().nullable(),
  })
  .indexes([{ on: ["status"] }, { on: ["starts"] }])

/**
 * One variant of a plan: what was known of its year when the plan was made, so that a plan can always be explained, and how it stands with
 * the lines it has now. Standings are null where they have still to be worked out.
 */
export const SupplyPlanVariant = model
  .define("supply_plan_variant", {
    id: model.id({ prefix: "supvar" }).primaryKey(),
    plan_id: model.text(),
    variant_id: model.text(),
    /** `VariantYear` */
    year: model.json(),
    harvested: model.number().nullable(),
    asked: model.number().nullable(),
    allocated: model.number(),
    short: model.number().nullable(),
    surplus: model.number().nullable(),
    must_mend: model.number().nullable(),
    to_weigh: model.number().nullable(),
  })
  .indexes([{ on: ["plan_id", "variant_id"], unique: true }])

/** So much of a producer's goods to an outlet in a fortnight. */
export const SupplyPlanLine = model
  .define("supply_plan_line", {
    id: model.id({ prefix: "supline" }).primaryKey(),
    plan_id: model.text(),
    producer_id: model.text(),
    variant_id: model.text(),
    /** a sales point, or "web" */
    outlet_id: model.text(),
    /** 0…25 */
    fortnight: model.number(),
    quantity: model.number(),
    /** set by the office, not by the optimiser */
    by_hand: model.boolean().default(false),
    /** the transfer it became */
    transfer_id: model.text().nullable(),
  })
  .indexes([{ on: ["plan_id", "variant_id", "producer_id", "outlet_id", "fortnight"], unique: true }])
