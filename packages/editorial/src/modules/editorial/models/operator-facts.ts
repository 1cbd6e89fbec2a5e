import { model } from "@medusajs/framework/utils"

/** Who runs the shop, from an instant on. Append-only: a correction is a later row. */
export const OperatorFacts = model
  .define("operator_facts", {
    id: model.id({ prefix: "operator" }).primaryKey(),
    effective_from: model.dateTime(),
    name: model.text(),
    name_en: model.text().nullable(),
    address: model.text(),
    address_en: model.text().nullable(),
    registration_number: model.text(),
    registration_issuer: model.text(),
    registration_issuer_en: model.text().nullable(),
    phone: model.text(),
    email: model.text(),
    /** number and day of the authority's confirmation; both absent until it came */
    notified_number: model.text().nullable(),
    notified_on: model.text().nullable(),
    demo: model.boolean().default(false),
    /** who wrote the row in Admin */
    recorded_by: model.text().nullable(),
  })
  .indexes([{ on: ["effective_from"] }])
