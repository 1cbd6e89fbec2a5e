import { model } from "@medusajs/framework/utils"

export const CouncilMember = model
  .define("council_member", {
    id: model.id({ prefix: "seat" }).primaryKey(),
    council_id: model.text(),
    position: model.number(),
    seat: model.text(),
    kind: model.enum(["chair", "vice_chair", "member"]),
    office: model.text(),
    user_id: model.text(),
    name: model.text(),
  })
  .indexes([{ on: ["council_id", "user_id"], unique: true }])
