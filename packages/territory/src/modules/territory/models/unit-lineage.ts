import { model } from "@medusajs/framework/utils"

/** One unit becoming, or giving land to, another. */
export const UnitLineage = model
  .define("unit_lineage", {
    id: model.id({ prefix: "uline" }).primaryKey(),
    from_code: model.text(),
    from_valid_from: model.text(),
    to_code: model.text(),
    to_valid_from: model.text(),
    on: model.text(),
    kind: model.enum(["merge", "partial_transfer", "rename", "continuation"]),
    area_km2: model.float().nullable(),
    legal_basis: model.text().nullable(),
  })
  .indexes([
    { on: ["from_code", "from_valid_from", "to_code", "to_valid_from"], unique: true },
    { on: ["to_code", "to_valid_from"] },
  ])
