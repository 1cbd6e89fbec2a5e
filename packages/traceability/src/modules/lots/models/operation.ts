import { model } from "@medusajs/framework/utils"
import { OPERATION_KINDS, UOMS } from "../../../rules/lots"

/** Something that was done with lots. in = out + loss, to the gram; the database checks it at commit. Append-only. */
export const LotOperation = model
  .define("lot_operation", {
    id: model.id({ prefix: "lotop" }).primaryKey(),
    producer_id: model.text(),
    kind: model.enum([...OPERATION_KINDS]),
    /** the unit its balance is kept in */
    base_uom: model.enum([...UOMS]),
    /** in base_uom */
    loss: model.number(),
    reason: model.text().nullable(),
    /** the logbook entry it was read from */
    entry_id: model.text().nullable(),
    actor_role: model.text(),
    actor_id: model.text(),
    actor_name: model.text(),
    happened_at: model.dateTime(),
    /** of the producer: the same call twice is one operation */
    idempotency_key: model.text().nullable(),
    request_hash: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id", "idempotency_key"], unique: true }, { on: ["producer_id", "happened_at"] }, { on: ["entry_id"] }])

/** So much of a lot into an operation (`in`), out of it (`out`: where the lot began), or a count put right (`plus`, `minus`). Append-only. */
export const LotFlow = model
  .define("lot_flow", {
    id: model.id({ prefix: "lotfl" }).primaryKey(),
    operation_id: model.text(),
    lot_id: model.text(),
    direction: model.enum(["in", "out", "plus", "minus"]),
    /** in the lot's own unit */
    quantity: model.number(),
    /** in the operation's base_uom */
    balance: model.number(),
  })
  .indexes([{ on: ["lot_id", "direction"] }, { on: ["operation_id", "direction"] }])
