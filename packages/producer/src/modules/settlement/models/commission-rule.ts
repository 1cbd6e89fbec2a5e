import { model } from "@medusajs/framework/utils"
import { CHANNEL_KINDS } from "../../../rules/settlement/commission"

/** What the shop keeps of a sale, from a day on. Never changed but for the day it ends. */
export const CommissionRule = model.define("commission_rule", {
  id: model.id({ prefix: "crule" }).primaryKey(),
  channel: model.enum([...CHANNEL_KINDS]),
  /** null: every type without a row of its own */
  producer_type: model.text().nullable(),
  percent_bp: model.number(),
  fixed: model.number(),
  delivery: model.enum(["kept", "passed_on"]),
  /** `YYYY-MM-DD` */
  valid_from: model.text(),
  valid_to: model.text().nullable(),
  /** the decision or contract it stands on */
  source: model.text(),
  by_name: model.text(),
})
