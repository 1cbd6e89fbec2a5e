import { model } from "@medusajs/framework/utils"

/**
 * What a person agreed to, and took back. Append-only: `withdrawn` and `voided` entries name the `given` one.
 * The person is known by order code and a keyed hash of the phone number, never by the number.
 */
export const ConsentEntry = model
  .define("consent_entry", {
    id: model.id({ prefix: "consent" }).primaryKey(),
    action: model.enum(["given", "withdrawn", "voided"]),
    /** the `given` entry a later one speaks of */
    about: model.text().nullable(),
    purpose: model.text(),
    order_code: model.text(),
    phone_hash: model.text(),
    policy_slug: model.text(),
    policy_version: model.text(),
    /** SHA-256 of the policy text in force */
    text_hash: model.text(),
    /** the words beside the box, as shown */
    shown_text: model.text(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["order_code"] }, { on: ["phone_hash"] }, { on: ["about"] }])
