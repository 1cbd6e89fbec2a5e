import { model } from "@medusajs/framework/utils"

/** A council at work on some products. `state` moves as `SESSION_MOVES` allows; once closed nothing of it changes. */
export const Session = model
  .define("council_session", {
    id: model.id({ prefix: "csess" }).primaryKey(),
    council_id: model.text(),
    title: model.text().searchable(),
    place: model.text().searchable(),
    /** `YYYY-MM-DD` */
    held_on: model.text(),
    /** `written`: votes by post, for renewals only (QĐ 26/2026 Đ.7.6) */
    form: model.enum(["meeting", "written"]),
    state: model.enum(["planned", "open", "closed", "cancelled"]).default("planned"),
    opened_at: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["state"] }, { on: ["held_on"] }])
