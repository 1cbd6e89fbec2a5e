import { model } from "@medusajs/framework/utils"
import { FAIR_STATUSES } from "../../../rules/fair/fair-status"

/** A fair the office goes to, or holds. */
export const Fair = model
  .define("fair", {
    id: model.id({ prefix: "fair" }).primaryKey(),
    handle: model.text(),
    name: model.text().translatable(),
    about: model.text().translatable().nullable(),
    /** what the last of its steps led to: written by the database alone */
    status: model.enum([...FAIR_STATUSES]).default("planned"),
    commune_code: model.text(),
    commune_valid_from: model.text(),
    /** as a visitor needs it, without the commune */
    place: model.text().translatable(),
    /** `YYYY-MM-DD`, in Vietnam */
    first_day: model.text(),
    last_day: model.text(),
    /** last day on which producers may answer */
    answers_by: model.text(),
    /** `HH:MM`, every day of it */
    opens_at: model.text(),
    closes_at: model.text(),
    demo: model.boolean().default(false),
  })
  .indexes([{ on: ["handle"], unique: true }, { on: ["status"] }, { on: ["first_day"] }])

/** Planned, invited, confirmed …: by whom and why. Append-only; the status follows it. */
export const FairStep = model
  .define("fair_step", {
    id: model.id({ prefix: "fairstep" }).primaryKey(),
    fair_id: model.text(),
    from: model.enum([...FAIR_STATUSES]).nullable(),
    to: model.enum([...FAIR_STATUSES]),
    reason: model.text(),
    actor_role: model.text(),
    actor_id: model.text(),
    actor_name: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["fair_id", "at"] }])

/** A booth is a sales point of its own for as long as the fair lasts: store-room, till, transfers and book come with it. */
export const FairBooth = model
  .define("fair_booth", {
    id: model.id({ prefix: "fairbooth" }).primaryKey(),
    fair_id: model.text(),
    /** as it stands on the plan of the fair: "A12" */
    number: model.text(),
    /** m² */
    size: model.number().nullable(),
    sales_point_id: model.text(),
  })
  .indexes([{ on: ["fair_id", "number"], unique: true }, { on: ["sales_point_id"], unique: true }])

/** A producer is asked to come, and where it will stand. */
export const FairInvitation = model
  .define("fair_invitation", {
    id: model.id({ prefix: "fairinv" }).primaryKey(),
    fair_id: model.text(),
    producer_id: model.text(),
    booth_id: model.text().nullable(),
    invited_by: model.text(),
    invited_at: model.dateTime(),
  })
  .indexes([{ on: ["fair_id", "producer_id"], unique: true }, { on: ["producer_id"] }])

/** What was answered, by the producer or by the office for it. Append-only: the last one counts. */
export const FairAnswer = model
  .define("fair_answer", {
    id: model.id({ prefix: "fairans" }).primaryKey(),
    invitation_id: model.text(),
    coming: model.boolean(),
    /** why not, or why the office changed it */
    reason: model.text().nullable(),
    /** `AnsweredLine[]` */
    lines: model.json(),
    by_office: model.boolean(),
    said_by: model.text(),
    said_at: model.dateTime(),
  })
  .indexes([{ on: ["invitation_id", "said_at"] }])
