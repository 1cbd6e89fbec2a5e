import { model } from "@medusajs/framework/utils"
import { LOSS_BEARERS, STALL_TERMS } from "../../../rules/market/terms"

const actor = { actor_role: model.text(), actor_id: model.text(), actor_name: model.text(), at: model.dateTime() }

/** What a supermarket and the shop agreed for one stall, from a day on. Append-only: other terms are another contract. */
export const StallContract = model
  .define("stall_contract", {
    id: model.id({ prefix: "stallc" }).primaryKey(),
    sales_point_id: model.text(),
    number: model.text(),
    /** the chain, as it signs */
    partner: model.text(),
    signed_for_us: model.text(),
    signed_for_partner: model.text(),
    signed_on: model.text(),
    terms: model.enum([...STALL_TERMS]),
    percent_bp: model.number(),
    payment_days: model.number(),
    /** who makes good what is lost at the stall */
    losses_by: model.enum([...LOSS_BEARERS]),
    /** `PointPaperKind[]` the chain wants to see */
    papers_asked: model.json(),
    /** the paper of the point's folder with the signed contract; null: not scanned */
    paper_id: model.text().nullable(),
    valid_from: model.text(),
    /** last day; null: until a newer one */
    valid_to: model.text().nullable(),
    ...actor,
  })
  .indexes([{ on: ["sales_point_id", "valid_from"], unique: true }])

/** A contract that ends before the day it names, or that named none. Append-only, one a contract: who begins again signs another. */
export const StallContractEnd = model
  .define("stall_contract_end", {
    id: model.id({ prefix: "stallce" }).primaryKey(),
    contract_id: model.text(),
    sales_point_id: model.text(),
    /** its last day */
    ends_on: model.text(),
    reason: model.text(),
    ...actor,
  })
  .indexes([{ on: ["contract_id"], unique: true }, { on: ["sales_point_id"] }])

/** An agreed price a box, from a day on. Append-only. */
export const StallPrice = model
  .define("stall_price", {
    id: model.id({ prefix: "stallp" }).primaryKey(),
    sales_point_id: model.text(),
    variant_id: model.text(),
    title: model.text(),
    price: model.number(),
    valid_from: model.text(),
    ...actor,
  })
  .indexes([{ on: ["sales_point_id", "variant_id", "valid_from"], unique: true }])

/** The paper a driver takes along, made of a transfer: what stood on it then. Append-only, one a transfer. */
export const DeliveryNote = model
  .define("delivery_note", {
    id: model.id({ prefix: "dnote" }).primaryKey(),
    /** "PGH-2026-0001" */
    number: model.text(),
    transfer_id: model.text(),
    sales_point_id: model.text(),
    /** `DeliveryNoteLine[]` */
    lines: model.json(),
    ...actor,
  })
  .indexes([{ on: ["number"], unique: true }, { on: ["transfer_id"], unique: true }, { on: ["sales_point_id"] }])
