import { model } from "@medusajs/framework/utils"

/**
 * One attempt to place an order, kept per `Idempotency-Key`. Written before anything else is touched and closed after everything
 * is done: an `open` one whose lease has run out is what a dead process left behind, and names all there is to clean up.
 */
export const Placement = model
  .define("placement", {
    id: model.id({ prefix: "place" }).primaryKey(),
    idempotency_key: model.text(),
    /** SHA-256 of the body the key came with */
    body_hash: model.text(),
    state: model.enum(["open", "done"]).default("open"),
    lease_until: model.dateTime(),
    /** ids and code are chosen before the rows exist */
    order_id: model.text(),
    cart_id: model.text(),
    payment_collection_id: model.text(),
    code: model.text(),
  })
  .indexes([{ on: ["idempotency_key"], unique: true }, { on: ["state", "lease_until"] }])
