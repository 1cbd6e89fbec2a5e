import { model } from "@medusajs/framework/utils"

/** A line of the State's classification of OCOP products, for as long as a version of it is in force. Key: (code, valid_from). */
export const ProductGroup = model
  .define("product_group", {
    id: model.id({ prefix: "pgroup" }).primaryKey(),
    /** sector.group, "I.1a" */
    code: model.text(),
    /** `YYYY-MM-DD`, half-open [valid_from, valid_to) */
    valid_from: model.text(),
    valid_to: model.text().nullable(),
    name: model.text(),
    name_en: model.text(),
    sector: model.text(),
    sector_en: model.text(),
    /** number of the score sheet; null for a group that has sub-groups */
    sheet: model.number().nullable(),
    position: model.number(),
    legal_basis: model.text(),
  })
  .indexes([{ on: ["code", "valid_from"], unique: true }])
