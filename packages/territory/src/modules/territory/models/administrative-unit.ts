import { model } from "@medusajs/framework/utils"

/** A unit for as long as it kept its name and borders. Days are `YYYY-MM-DD` text: no time zone can move them. */
export const AdministrativeUnit = model
  .define("administrative_unit", {
    id: model.id({ prefix: "unit" }).primaryKey(),
    code: model.text(),
    valid_from: model.text(),
    valid_to: model.text().nullable(),
    level: model.enum(["province", "district", "commune"]),
    type: model.text(),
    name: model.text(),
    full_name: model.text(),
    slug: model.text(),
    province_code: model.text(),
    province_name: model.text(),
    district_code: model.text().nullable(),
    district_name: model.text().nullable(),
    official_code: model.boolean().default(true),
  })
  .indexes([{ on: ["code", "valid_from"], unique: true }, { on: ["province_code", "level"] }])
