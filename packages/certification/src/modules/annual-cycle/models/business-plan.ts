import { model } from "@medusajs/framework/utils"

export const BusinessPlan = model
  .define("business_plan", {
    id: model.id({ prefix: "plan" }).primaryKey(),
    idea_id: model.text(),
    year: model.number(),
    producer_id: model.text(),
    producer_name: model.text(),
    commune_code: model.text(),
    title: model.text(),
    search_text: model.text(),
    /** `PlanContent` */
    content: model.json(),
    /** the body that mentors the product */
    mentor_body: model.text().nullable(),
    /** office user who does it: may not score this producer */
    mentor_user_id: model.text().nullable(),
    state: model.text().default("draft"),
    state_since: model.dateTime(),
  })
  .indexes([{ on: ["idea_id"], unique: true }, { on: ["producer_id"] }, { on: ["state"] }])
