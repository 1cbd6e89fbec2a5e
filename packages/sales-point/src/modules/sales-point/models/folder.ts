import { model } from "@medusajs/framework/utils"
import { POINT_LOSS_BEARERS } from "../../../rules/market/terms"
import { PAPER_KINDS } from "../../../rules/point-names"
import { POINT_STATUSES } from "../../../rules/point-status"

const actor = { actor_role: model.text(), actor_id: model.text(), actor_name: model.text() }

/** Approved, opened, suspended, closed: by whom and why. Append-only; the status of the point follows it. */
export const SalesPointStep = model
  .define("sales_point_step", {
    id: model.id({ prefix: "sptstep" }).primaryKey(),
    sales_point_id: model.text(),
    from: model.enum([...POINT_STATUSES]).nullable(),
    to: model.enum([...POINT_STATUSES]),
    reason: model.text(),
    ...actor,
    at: model.dateTime(),
  })
  .indexes([{ on: ["sales_point_id", "at"] }])

/** A licence or contract of a point. What is wrong or replaced is withdrawn, never deleted. */
export const SalesPointPaper = model
  .define("sales_point_paper", {
    id: model.id({ prefix: "sptpaper" }).primaryKey(),
    sales_point_id: model.text(),
    kind: model.enum([...PAPER_KINDS]),
    number: model.text(),
    issuer: model.text(),
    issued_on: model.text().nullable(),
    /** last good day; null: does not end */
    expires_on: model.text().nullable(),
    added_by: model.text(),
    /** its scan; the bytes are a column of their own (`content`), read only by who may open it. All null: only written down */
    filename: model.text().nullable(),
    mime_type: model.text().nullable(),
    size: model.number().nullable(),
    /** SHA-256 of the bytes */
    content_hash: model.text().nullable(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_by: model.text().nullable(),
    withdrawn_because: model.text().nullable(),
  })
  .indexes([{ on: ["sales_point_id"] }, { on: ["expires_on"] }])

/** The rules every point signs, one row a version. Append-only. */
export const SalesPointRegulation = model
  .define("sales_point_regulation", {
    id: model.id({ prefix: "sptreg" }).primaryKey(),
    version: model.number(),
    title: model.text(),
    body: model.text(),
    /** SHA-256 of the body: what was signed */
    body_hash: model.text(),
    valid_from: model.text(),
    /** who bears goods lost at a point that signed it */
    losses_by: model.enum([...POINT_LOSS_BEARERS]),
    published_by: model.text(),
    published_at: model.dateTime(),
  })
  .indexes([{ on: ["version"], unique: true }])

/** A point has read and accepted one version. Append-only. */
export const SalesPointSignature = model
  .define("sales_point_signature", {
    id: model.id({ prefix: "sptsign" }).primaryKey(),
    sales_point_id: model.text(),
    version: model.number(),
    body_hash: model.text(),
    ...actor,
    at: model.dateTime(),
  })
  .indexes([{ on: ["sales_point_id", "version"], unique: true }])
