import { model } from "@medusajs/framework/utils"

/** Who did what to what, when and from where. Append-only. Holds no secrets and no personal data of third persons. */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audit" }).primaryKey(),
    at: model.dateTime(),
    actor_type: model.text(),
    actor_id: model.text(),
    actor_name: model.text(),
    /** roles at that moment, comma-separated */
    roles: model.text(),
    /** the route as registered: "POST /admin/ocop/certificates/:id/revoke"; or a deed of its own: "sign-in" */
    deed: model.text(),
    /** kind of thing, from the table of subjects */
    subject: model.text(),
    subject_id: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
    /** what was asked for, redacted */
    request: model.json().nullable(),
    /** network the call came from, shortened: "203.0.113.0/24" */
    from_network: model.text().nullable(),
  })
  .indexes([{ on: ["at"] }, { on: ["actor_id", "at"] }, { on: ["subject", "subject_id", "at"] }])
