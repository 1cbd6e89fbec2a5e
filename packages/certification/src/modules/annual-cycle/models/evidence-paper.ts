import { model } from "@medusajs/framework/utils"

/** One paper of a producer's library. Append-only: what is wrong is answered by a newer one. */
export const EvidencePaper = model
  .define("evidence_paper", {
    id: model.id({ prefix: "evid" }).primaryKey(),
    producer_id: model.text(),
    kind: model.text(),
    title: model.text(),
    issuer: model.text().nullable(),
    number: model.text().nullable(),
    valid_from: model.text().nullable(),
    valid_to: model.text().nullable(),
    /** ids of criteria it speaks for beside those of its kind */
    criteria: model.json(),
    /** private key in the file store */
    file_key: model.text(),
    content_type: model.text(),
    bytes: model.number(),
    /** SHA-256, hexadecimal */
    content_hash: model.text(),
    added_by: model.text().nullable(),
    /** the office sent it for the producer */
    by_office: model.boolean().default(false),
  })
  .indexes([{ on: ["producer_id"] }])
