import { model } from "@medusajs/framework/utils"

/** Who grows or makes what the shop sells. Nothing private is kept here: no person, no phone, no home. */
export const Producer = model
  .define("producer", {
    id: model.id({ prefix: "producer" }).primaryKey(),
    handle: model.text(),
    name: model.text().searchable().translatable(),
    /** null: named in the press without saying what it is */
    type: model.enum(["cooperative", "coop_group", "coop_union", "enterprise", "household", "farm"]).nullable(),
    /** the commune it is known under, as it was then: code and first day of that unit */
    commune_code: model.text(),
    commune_valid_from: model.text(),
    summary: model.text().translatable(),
    story: model.text().translatable().nullable(),
    /** path of the drawn emblem below the media root */
    emblem: model.text().nullable(),
    provenance: model.enum(["press", "demo", "registered"]),
    /** where the fact was read, for press rows */
    source: model.text().translatable().nullable(),
    status: model.enum(["active", "suspended"]).default("active"),
  })
  .indexes([{ on: ["handle"], unique: true }, { on: ["commune_code"] }])
