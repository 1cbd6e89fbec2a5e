import { model } from "@medusajs/framework/utils"

export const ProductIdea = model
  .define("product_idea", {
    id: model.id({ prefix: "idea" }).primaryKey(),
    year: model.number(),
    producer_id: model.text(),
    producer_name: model.text(),
    /** today's commune when it was written */
    commune_code: model.text(),
    title: model.text(),
    /** folded title and producer, what a search looks in */
    search_text: model.text(),
    /** `IdeaForm` */
    form: model.json(),
    state: model.text().default("draft"),
    state_since: model.dateTime(),
  })
  .indexes([{ on: ["producer_id"] }, { on: ["state"] }, { on: ["commune_code"] }])
