import { model } from "@medusajs/framework/utils"

/** Last number given out in a month; raised in one statement, so that no two orders share a code. */
export const OrderCounter = model.define("order_counter", {
  /** "2611" */
  month: model.text().primaryKey(),
  last: model.number(),
})
