import { model } from "@medusajs/framework/utils"

/** Who signs in for a producer. What they may do is a grant of `access`; removing them ends it. */
export const ProducerMember = model.define("producer_member", {
  id: model.id({ prefix: "member" }).primaryKey(),
  producer_id: model.text(),
  name: model.text(),
  /** telephone (E.164) or e-mail they sign in with */
  identifier: model.text(),
  role: model.enum(["owner", "member"]),
  state: model.enum(["invited", "active", "removed"]).default("invited"),
})

/** Why a producer may not sell, and why it may again. Append-only; the last one counts. */
export const ProducerSuspension = model.define("producer_suspension", {
  id: model.id({ prefix: "suspension" }).primaryKey(),
  producer_id: model.text(),
  kind: model.enum(["suspend", "resume"]),
  reason: model.text(),
  by_id: model.text(),
  by_name: model.text(),
  at: model.dateTime(),
})

/** A word between a producer and the office. */
export const ProducerMessage = model.define("producer_message", {
  id: model.id({ prefix: "message" }).primaryKey(),
  producer_id: model.text(),
  sender: model.enum(["producer", "office"]),
  author_id: model.text(),
  author: model.text(),
  text: model.text(),
  at: model.dateTime(),
  read_at: model.dateTime().nullable(),
})
