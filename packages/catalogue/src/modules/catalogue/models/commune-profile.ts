import { model } from "@medusajs/framework/utils"

/** What the shop tells of a commune beyond its name and borders, which territory knows. One per unit. */
export const CommuneProfile = model
  .define("commune_profile", {
    id: model.id({ prefix: "commune" }).primaryKey(),
    commune_code: model.text(),
    commune_valid_from: model.text(),
    story: model.text().translatable().nullable(),
    /** path of the landscape strip below the media root */
    strip: model.text().nullable(),
  })
  .indexes([{ on: ["commune_code", "commune_valid_from"], unique: true }])
