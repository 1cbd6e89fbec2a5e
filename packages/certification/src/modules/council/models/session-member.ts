import { model } from "@medusajs/framework/utils"

/** A member as seated on the day the session was planned; later changes of the council do not reach it. */
export const SessionMember = model
  .define("council_session_member", {
    id: model.id({ prefix: "csmem" }).primaryKey(),
    session_id: model.text(),
    position: model.number(),
    seat: model.text(),
    kind: model.enum(["chair", "vice_chair", "member"]),
    office: model.text(),
    user_id: model.text(),
    name: model.text(),
    attended: model.boolean().default(false),
  })
  .indexes([{ on: ["session_id", "user_id"], unique: true }, { on: ["user_id"] }])
