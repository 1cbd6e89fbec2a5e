import { model } from "@medusajs/framework/utils"
import { MOVEMENT_KINDS, STEP_KINDS } from "../../../rules/lots"

/** Held, let go, recalled, closed: by whom and why. Append-only. */
export const LotStep = model
  .define("lot_step", {
    id: model.id({ prefix: "lotst" }).primaryKey(),
    lot_id: model.text(),
    kind: model.enum([...STEP_KINDS]),
    reason: model.text(),
    /** the recall it was part of */
    recall_id: model.text().nullable(),
    actor_role: model.text(),
    actor_id: model.text(),
    actor_name: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["lot_id"] }, { on: ["recall_id"] }])

/** Boxes of a packed lot onto a shelf, off it, to an order line and back. Whole sale units. Append-only. */
export const LotMovement = model
  .define("lot_movement", {
    id: model.id({ prefix: "lotmv" }).primaryKey(),
    lot_id: model.text(),
    kind: model.enum([...MOVEMENT_KINDS]),
    quantity: model.number(),
    stock_location_id: model.text(),
    order_id: model.text().nullable(),
    order_line_id: model.text().nullable(),
    fulfillment_id: model.text().nullable(),
    reason: model.text().nullable(),
    actor_role: model.text(),
    actor_id: model.text(),
    actor_name: model.text(),
    at: model.dateTime(),
    /** what it came from (fulfilment, return, request): twice is once */
    source: model.text().nullable(),
    /** of what was found again: the loss it takes back */
    corrects: model.text().nullable(),
  })
  .indexes([{ on: ["lot_id"] }, { on: ["order_id"] }, { on: ["order_line_id"] }, { on: ["fulfillment_id"] }, { on: ["source", "lot_id", "order_line_id"], unique: true }])
