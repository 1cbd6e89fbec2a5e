import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const ACTIONS = `('warn', 'suspend_sale', 'lift_suspension', 'revoke')`
const APPEND_ONLY = ["inspection_finding", "finding_answer", "inspection_measure", "measure_ruling"]

/** Visits, what was seen, what was proposed, what was ruled. All but the visit itself is append-only, kept so by the database. */
export class Migration20261124025000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "inspection" (
        "id" text not null primary key, "code" text not null,
        "kind" text not null check ("kind" in ('periodic', 'surprise')),
        "state" text not null default 'planned' check ("state" in ('planned', 'underway', 'reported', 'proposed', 'closed', 'canceled')),
        "product_id" text not null, "producer_id" text null, "certificate_number" text null, "planned_on" text not null,
        "inspector_id" text null, "reason" text not null, "checklist" jsonb not null, "report" text null, "reported_at" timestamptz null,
        "planned_by" text null, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "inspection_finding" (
        "id" text not null primary key, "inspection_id" text not null references "inspection" ("id") deferrable initially deferred, "product_id" text not null, "producer_id" text null,
        "client_id" text not null, "item_key" text null, "verdict" text not null check ("verdict" in ('met', 'not_met', 'remark')),
        "text" text not null, "photos" jsonb not null, "found_at" timestamptz not null, "recorded_by" text null, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "finding_answer" (
        "id" text not null primary key, "finding_id" text not null references "inspection_finding" ("id") deferrable initially deferred, "producer_id" text not null,
        "text" text not null, "photos" jsonb not null, "answered_by" text null, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "inspection_measure" (
        "id" text not null primary key, "inspection_id" text not null references "inspection" ("id") deferrable initially deferred, "product_id" text not null,
        "action" text not null check ("action" in ${ACTIONS}),
        "ground" text not null check ("ground" in ('false_papers', 'criteria_no_longer_met', 'breach_of_law', 'misuse_of_mark', 'production_stopped', 'other')),
        "text" text not null, "found_on" text not null, "proposed_by" text null, "proposed_at" timestamptz not null, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "measure_ruling" (
        "id" text not null primary key, "measure_id" text not null references "inspection_measure" ("id") deferrable initially deferred, "product_id" text not null,
        "action" text not null check ("action" in ${ACTIONS}), "verdict" text not null check ("verdict" in ('approved', 'refused')),
        "reason" text not null, "decision_number" text null, "signed_on" text null, "effective_at" timestamptz not null,
        "decision_id" text null, "ruled_by" text null, ${STAMPS}
      );
    `)
    const index = (table: string, columns: string[], unique = false) =>
      this.addSql(
        `create ${unique ? "unique " : ""}index if not exists "IDX_${table}_${columns.join("_")}${unique ? "_unique" : ""}" on "${table}" (${columns.map((name) => `"${name}"`).join(", ")}) where deleted_at is null;`,
      )
    index("inspection", ["code"], true)
    index("inspection", ["planned_on"])
    index("inspection", ["product_id"])
    index("inspection", ["producer_id"])
    index("inspection", ["state", "planned_on"])
    index("inspection_finding", ["client_id"], true)
    index("inspection_finding", ["inspection_id"])
    index("inspection_finding", ["producer_id"])
    index("finding_answer", ["finding_id"])
    index("inspection_measure", ["inspection_id"])
    index("inspection_measure", ["product_id"])
    index("measure_ruling", ["measure_id"], true)
    index("measure_ruling", ["product_id", "verdict"])
    for (const table of ["inspection", ...APPEND_ONLY]) index(table, ["deleted_at"])

    // The same words as in the certification module; whichever module comes first brings them.
    this.addSql(`
      create or replace function ocop_refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: it is append-only, a correction is a new entry that names the old one', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;
    `)
    for (const table of APPEND_ONLY) {
      this.addSql(`create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_refuse_rewriting();`)
      this.addSql(`create or replace trigger "${table}_no_truncate" before truncate on "${table}" for each statement execute function ocop_refuse_rewriting();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of [...APPEND_ONLY].reverse()) this.addSql(`drop table if exists "${table}" cascade;`)
    this.addSql(`drop table if exists "inspection" cascade;`)
  }
}
