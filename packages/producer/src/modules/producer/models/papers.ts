import { model } from "@medusajs/framework/utils"

/** A file on its way, piece by piece. The bytes are a column of their own (bytea), read only when it is complete. */
export const ProducerUpload = model.define("producer_upload", {
  id: model.id({ prefix: "upload" }).primaryKey(),
  /** id of the application, the producer or the user of the office it belongs to */
  owner: model.text(),
  filename: model.text(),
  size: model.number(),
  received: model.number().default(0),
})

/** A paper handed in. Private: its bytes (column `content`) never have a public address. */
export const ProducerPaper = model.define("producer_paper", {
  id: model.id({ prefix: "paper" }).primaryKey(),
  application_id: model.text().nullable(),
  producer_id: model.text().nullable(),
  kind: model.text(),
  filename: model.text(),
  mime_type: model.text(),
  size: model.number(),
  issuer: model.text().nullable(),
  number: model.text().nullable(),
  /** `YYYY-MM-DD` */
  valid_from: model.text().nullable(),
  valid_to: model.text().nullable(),
  /** SHA-256 of the bytes */
  content_hash: model.text(),
  verdict: model.enum(["accepted", "refused"]).nullable(),
  verdict_reason: model.text().nullable(),
  added_at: model.dateTime(),
})

/** What a type of producer has to show. Data: a new law is a new row. */
export const ProducerRequirement = model.define("producer_requirement", {
  id: model.id({ prefix: "requirement" }).primaryKey(),
  producer_type: model.text(),
  paper_kind: model.text(),
  help: model.text(),
  required: model.boolean(),
  position: model.number(),
})
