import { model } from "@medusajs/framework/utils"

/** An event a packhouse's own system told us, word for word. Append-only. */
export const CapturedEvent = model
  .define("captured_event", {
    id: model.id({ prefix: "epcis" }).primaryKey(),
    producer_id: model.text(),
    key_id: model.text(),
    /** the sender's own, or the hash of the event where they gave none */
    event_id: model.text(),
    /** SHA-256 of the canonical JSON: the same id with another event is refused */
    hash: model.text(),
    event: model.json(),
    event_time: model.dateTime(),
    record_time: model.dateTime(),
    biz_step: model.text().nullable(),
    /** lots of ours it speaks of */
    lot_ids: model.array(),
    /** what we did because of it; null: it is kept and shown, nothing more */
    operation_id: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id", "event_id"], unique: true }, { on: ["event_time"] }])

/** With this a packhouse's system may capture for its producer. Only the hash is kept. */
export const PackhouseKey = model
  .define("packhouse_key", {
    id: model.id({ prefix: "phkey" }).primaryKey(),
    producer_id: model.text(),
    name: model.text(),
    /** SHA-256, hex */
    hash: model.text(),
    /** the first letters, to tell keys apart */
    starts_with: model.text(),
    made_by: model.text(),
    ended_at: model.dateTime().nullable(),
    last_used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["hash"], unique: true }, { on: ["producer_id"] }])

/** One call of a packhouse's system, as the standard's capture jobs. Append-only. */
export const CaptureJob = model.define("capture_job", {
  id: model.id({ prefix: "capture" }).primaryKey(),
  producer_id: model.text(),
  key_id: model.text(),
  events: model.number(),
  /** known before, taken again without harm */
  known: model.number(),
  at: model.dateTime(),
})
