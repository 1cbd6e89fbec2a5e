import { model } from "@medusajs/framework/utils"
import { DIFFERENCE_KINDS, TRANSFER_STATUSES } from "../../../rules/goods"

const actor = { actor_role: model.text(), actor_id: model.text(), actor_name: model.text() }

/** Boxes on their way from one place to another: producer and point, or point and point. */
export const GoodsTransfer = model
  .define("goods_transfer", {
    id: model.id({ prefix: "gtr" }).primaryKey(),
    /** "CH-2026-0001" */
    code: model.text(),
    /** what the last of its steps led to: written by the database alone */
    status: model.enum([...TRANSFER_STATUSES]),
    from_location_id: model.text(),
    to_location_id: model.text(),
    /** null: a producer's store-room */
    from_point_id: model.text().nullable(),
    to_point_id: model.text().nullable(),
    /** null: a point */
    from_producer_id: model.text().nullable(),
    to_producer_id: model.text().nullable(),
    /** as they were called then */
    from_name: model.text(),
    to_name: model.text(),
    note: model.text().nullable(),
    boxes: model.number(),
    ...actor,
    at: model.dateTime(),
  })
  .indexes([{ on: ["code"], unique: true }, { on: ["status"] }, { on: ["from_point_id"] }, { on: ["to_point_id"] }, { on: ["at"] }])

/** So many boxes of one lot. Append-only: another load is another transfer. */
export const GoodsTransferLine = model
  .define("goods_transfer_line", {
    id: model.id({ prefix: "gtrl" }).primaryKey(),
    transfer_id: model.text(),
    lot_id: model.text(),
    lot_code: model.text(),
    variant_id: model.text(),
    producer_id: model.text(),
    title: model.text(),
    best_before: model.text().nullable(),
    quantity: model.number(),
  })
  .indexes([{ on: ["transfer_id", "lot_id"], unique: true }, { on: ["lot_id"] }])

/** What the receiver counted, and why it is not what was sent. Append-only, once a line. */
export const GoodsTransferCount = model
  .define("goods_transfer_count", {
    id: model.id({ prefix: "gtrc" }).primaryKey(),
    line_id: model.text(),
    transfer_id: model.text(),
    counted: model.number(),
    difference: model.enum([...DIFFERENCE_KINDS]).nullable(),
    reason: model.text().nullable(),
    ...actor,
    at: model.dateTime(),
  })
  .indexes([{ on: ["line_id"], unique: true }, { on: ["transfer_id"] }])

/** Append-only; the status follows it. */
export const GoodsTransferStep = model
  .define("goods_transfer_step", {
    id: model.id({ prefix: "gtrs" }).primaryKey(),
    transfer_id: model.text(),
    from: model.enum([...TRANSFER_STATUSES]).nullable(),
    to: model.enum([...TRANSFER_STATUSES]),
    reason: model.text().nullable(),
    ...actor,
    at: model.dateTime(),
  })
  .indexes([{ on: ["transfer_id", "at"] }])
