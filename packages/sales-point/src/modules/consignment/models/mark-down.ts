import { model } from "@medusajs/framework/utils"
import { MARK_DOWN_KINDS } from "../../../rules/goods"

const actor = { actor_role: model.text(), actor_id: model.text(), actor_name: model.text() }

/** Boxes of one lot that are sold for less at one point while their days run out. Never changed: a new one takes the place of the last. */
export const MarkDown = model
  .define("mark_down", {
    id: model.id({ prefix: "mkd" }).primaryKey(),
    sales_point_id: model.text(),
    lot_id: model.text(),
    lot_code: model.text(),
    variant_id: model.text(),
    /** whose goods they are: they are told */
    producer_id: model.text(),
    title: model.text(),
    kind: model.enum([...MARK_DOWN_KINDS]),
    /** percent, or đồng a piece */
    figure: model.number(),
    /** đồng a piece when it was made */
    price_then: model.number(),
    /** "YYYY-MM-DD", both included */
    first_day: model.text(),
    last_day: model.text(),
    reason: model.text(),
    /** of the form it was sent with: twice is once */
    key: model.text(),
    ...actor,
    at: model.dateTime(),
  })
  .indexes([{ on: ["sales_point_id", "key"], unique: true }, { on: ["sales_point_id", "last_day"] }, { on: ["lot_id"] }, { on: ["producer_id", "last_day"] }])

/** A mark-down that was ended before its last day. */
export const MarkDownEnd = model.define("mark_down_end", { id: model.id({ prefix: "mkde" }).primaryKey(), mark_down_id: model.text().unique(), reason: model.text(), ...actor, at: model.dateTime() })

/** How much may be taken off, from a day on; the row that began last counts. */
export const MarkDownRule = model
  .define("mark_down_rule", {
    id: model.id({ prefix: "mkdr" }).primaryKey(),
    valid_from: model.text(),
    manager_percent: model.number(),
    office_percent: model.number(),
    reason: model.text(),
    ...actor,
    at: model.dateTime(),
  })
  .indexes([{ on: ["valid_from"] }])
