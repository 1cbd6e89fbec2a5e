import { model } from "@medusajs/framework/utils"
import { ENTRY_KINDS, SOURCE_KINDS } from "../../../rules/settlement/entry"

/**
 * One movement of a producer's account. Append-only (database trigger). The same source is posted once per producer and kind;
 * `round` counts how often it was posted, undone because a later step failed, and posted again.
 */
export const LedgerEntry = model.define("ledger_entry", {
  id: model.id({ prefix: "lentry" }).primaryKey(),
  producer_id: model.text(),
  /** month it is booked in, "2026-11" */
  period: model.text(),
  kind: model.enum([...ENTRY_KINDS]),
  /** signed whole đồng, above zero: owed to the producer */
  amount: model.number(),
  source_kind: model.enum([...SOURCE_KINDS]),
  source_id: model.text(),
  round: model.number().default(0),
  /** what belongs together, "order:order_01…": the sale with its fee and what went back of it */
  deal: model.text(),
  /** what people know it by: order code, receipt number */
  reference: model.text(),
  goods: model.json().nullable(),
  rule_id: model.text().nullable(),
  note: model.text().nullable(),
  /** the entry this one corrects or undoes */
  corrects: model.text().nullable(),
  happened_at: model.dateTime(),
  by_id: model.text(),
  by_name: model.text(),
})
