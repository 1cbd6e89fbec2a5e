import { model } from "@medusajs/framework/utils"
import { APPLICATION_STATES } from "../../../rules/words"

/** Somebody who wants to join. Begins as a draft on whatever device; the key that opens it is kept there, here only its hash. */
export const ProducerApplication = model.define("producer_application", {
  id: model.id({ prefix: "application" }).primaryKey(),
  draft_key_hash: model.text(),
  /** "ĐK-2611-0007", given when it is first handed in */
  code: model.text().nullable(),
  state: model.enum([...APPLICATION_STATES]).default("draft"),
  type: model.text().nullable(),
  name: model.text().default(""),
  short_name: model.text().default(""),
  english_name: model.text().default(""),
  registration_number: model.text().default(""),
  tax_id: model.text().default(""),
  representative_name: model.text().default(""),
  /** E.164 */
  representative_phone: model.text().default(""),
  representative_email: model.text().default(""),
  summary: model.text().default(""),
  /** as typed */
  commune_text: model.text().default(""),
  commune_code: model.text().nullable(),
  commune_valid_from: model.text().nullable(),
  /** today's commune it lies in: whose officer checks */
  commune_today: model.text().nullable(),
  submitted_at: model.dateTime().nullable(),
  producer_id: model.text().nullable(),
})

/** Every step an application took. Append-only. */
export const ApplicationStepTaken = model.define("application_step", {
  id: model.id({ prefix: "astep" }).primaryKey(),
  application_id: model.text(),
  from_state: model.text(),
  to_state: model.text(),
  by_role: model.text(),
  by_id: model.text(),
  by_name: model.text(),
  reason: model.text().nullable(),
  at: model.dateTime(),
})
