import { model } from "@medusajs/framework/utils"

/** How long something lasts, in days, from a day on. Data: a new rule is a new row. */
export const ProducerTerm = model.define("producer_term", {
  id: model.id({ prefix: "term" }).primaryKey(),
  name: model.enum(["reapply_after_refusal", "draft_kept", "upload_kept"]),
  days: model.number(),
  /** `YYYY-MM-DD` */
  valid_from: model.text(),
  source: model.text(),
})

/** That a producer was told something: once per key. */
export const ProducerNotice = model.define("producer_notice", {
  id: model.id({ prefix: "notice" }).primaryKey(),
  producer_id: model.text(),
  key: model.text(),
  told_at: model.dateTime(),
})
