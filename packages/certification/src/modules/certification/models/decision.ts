import { model } from "@medusajs/framework/utils"

/** One act of an authority about one product, as recorded. Append-only: the database refuses UPDATE, DELETE and TRUNCATE. */
export const Decision = model
  .define("decision", {
    id: model.id({ prefix: "dec" }).primaryKey(),
    product_id: model.text(),
    kind: model.enum(["issue", "renew", "upgrade", "downgrade", "revoke", "grace", "annul"]),
    number: model.text().nullable(),
    /** `YYYY-MM-DD` */
    signed_on: model.text().nullable(),
    effective_at: model.dateTime(),
    issued_by: model.text(),
    reason: model.text().nullable(),
    criteria_set: model.text().nullable(),
    /** certificate this decision is about: the one ended, lowered, given grace, or followed by a new one */
    certificate_id: model.text().nullable(),
    /** a granting decision rests on the council's evaluation, or on a paper named in `source` */
    evaluation_id: model.text().nullable(),
    /** revoke only: the ground of the law, `RevocationGround` */
    ground: model.text().nullable(),
    /** revoke only: `YYYY-MM-DD` the violation was found; the law leaves 15 days from there */
    found_on: model.text().nullable(),
    /** downgrade only */
    star: model.number().nullable(),
    /** annul only */
    annulled_decision_id: model.text().nullable(),
    demo: model.boolean().default(false),
    source: model.text().nullable(),
    /** user of the office who recorded it; null when a seed did */
    recorded_by: model.text().nullable(),
  })
  .indexes([{ on: ["product_id"] }, { on: ["certificate_id"] }])
