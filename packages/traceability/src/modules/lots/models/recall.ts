import { model } from "@medusajs/framework/utils"

/** One run of a recall: a drill, a proposal, a hold or the recall itself. Append-only; what is decided on a proposal names it. */
export const Recall = model
  .define("recall", {
    id: model.id({ prefix: "recall" }).primaryKey(),
    /** "TH-2026-0007" */
    code: model.text(),
    kind: model.enum(["drill", "proposal", "hold", "recall", "lift"]),
    /** what was picked: `RecallSelection` */
    selection: model.json(),
    /** the same in words */
    selection_text: model.text(),
    reason: model.text(),
    /** the run it answers: the proposal decided on, the hold or recall lifted */
    answers_id: model.text().nullable(),
    lots: model.number(),
    orders: model.number(),
    /** boxes that reached buyers */
    shipped: model.number(),
    /** how long finding all of it took */
    took_ms: model.number(),
    actor_role: model.text(),
    actor_id: model.text(),
    actor_name: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["code"], unique: true }, { on: ["at"] }])

/** The lots a run reached. Append-only. */
export const RecallLot = model
  .define("recall_lot", {
    id: model.id({ prefix: "reclot" }).primaryKey(),
    recall_id: model.text(),
    lot_id: model.text(),
    /** picked, or made from what was picked */
    picked: model.boolean(),
  })
  .indexes([{ on: ["recall_id", "lot_id"], unique: true }, { on: ["lot_id"] }])
