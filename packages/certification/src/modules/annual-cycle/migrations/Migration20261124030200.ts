import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const MOVING = `"state" text not null default 'draft', "state_since" timestamptz not null`
const APPENDED = ["evidence_paper", "dossier_submission", "commune_assessment", "year_transition"]
const MOVED = { annual_cycle: "planned", product_idea: "draft", business_plan: "draft", dossier: "draft" }
const ENDED = `('recognised', 'recognised_3_4', 'recognised_5', 'not_recognised', 'not_certified_1_2')`

/**
 * The OCOP year. The database itself keeps its promises: what was handed in and who did what is never rewritten, a dossier's content
 * stands still while it is with an office, and no state changes without its line in the log.
 */
export class Migration20261124030200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "annual_cycle" ("id" text not null primary key, "year" integer not null, "state" text not null default 'planned', "state_since" timestamptz not null, "plan_number" text null, "steps" jsonb not null, "days_off" jsonb not null, ${STAMPS});`)
    this.addSql(`create table if not exists "product_idea" ("id" text not null primary key, "year" integer not null, "producer_id" text not null, "producer_name" text not null, "commune_code" text not null, "title" text not null, "search_text" text not null, "form" jsonb not null, ${MOVING}, ${STAMPS});`)
    this.addSql(`create table if not exists "business_plan" ("id" text not null primary key, "idea_id" text not null, "year" integer not null, "producer_id" text not null, "producer_name" text not null, "commune_code" text not null, "title" text not null, "search_text" text not null, "content" jsonb not null, "mentor_body" text null, "mentor_user_id" text null, ${MOVING}, ${STAMPS});`)
    this.addSql(`create table if not exists "dossier" ("id" text not null primary key, "code" text null, "year" integer not null, "sequence" integer null, "product_id" text not null, "producer_id" text not null, "producer_name" text not null, "commune_code" text not null, "province_code" text not null, "title" text not null, "search_text" text not null, "kind" text not null check ("kind" in ('first', 'upgrade', 'renewal')), "route" text not null check ("route" in ('district-2019', 'commune-2025')), "sheet" integer not null check ("sheet" between 1 and 26), "criteria_set_id" text not null, "registration" jsonb not null, "report" jsonb not null, "papers" jsonb not null, ${MOVING}, "submitted_at" timestamptz null, "due_on" text null, "evaluation_id" text null, ${STAMPS});`)
    this.addSql(`create table if not exists "evidence_paper" ("id" text not null primary key, "producer_id" text not null, "kind" text not null, "title" text not null, "issuer" text null, "number" text null, "valid_from" text null, "valid_to" text null, "criteria" jsonb not null, "file_key" text not null, "content_type" text not null, "bytes" integer not null, "content_hash" text not null check ("content_hash" ~ '^[0-9a-f]{64}$'), "added_by" text null, ${STAMPS});`)
    this.addSql(`create table if not exists "dossier_submission" ("id" text not null primary key, "dossier_id" text not null, "version" integer not null, "receipt_number" text not null, "registration" jsonb not null, "report" jsonb not null, "papers" jsonb not null, "set_hash" text not null, "submitted_at" timestamptz not null, "submitted_by" text not null, ${STAMPS});`)
    this.addSql(`create table if not exists "commune_assessment" ("id" text not null primary key, "dossier_id" text not null, "contents" jsonb not null check (jsonb_array_length("contents") = 4), "by_id" text not null, "by_name" text not null, "assessed_at" timestamptz not null, ${STAMPS});`)
    this.addSql(`create table if not exists "year_transition" ("id" text not null primary key, "subject" text not null check ("subject" in ('cycle', 'idea', 'plan', 'dossier')), "subject_id" text not null, "verb" text not null, "from_state" text not null, "to_state" text not null, "by_role" text not null, "by_id" text not null, "by_name" text not null, "reason" text null, "score" real null, "at" timestamptz not null, ${STAMPS});`)
    this.addSql(`create table if not exists "year_reminder" ("id" text not null primary key, "dossier_id" text not null, "state" text not null, "due_on" text not null, "kind" text not null check ("kind" in ('due_soon', 'overdue')), "reminded_at" timestamptz not null, ${STAMPS});`)

    const index = (table: string, columns: string[], unique = false) =>
      this.addSql(`create ${unique ? "unique " : ""}index if not exists "IDX_${table}_${columns.join("_")}${unique ? "_unique" : ""}" on "${table}" (${columns.map((each) => `"${each}"`).join(", ")}) where deleted_at is null;`)
    for (const table of [...Object.keys(MOVED), ...APPENDED, "year_reminder"]) index(table, ["deleted_at"])
    index("annual_cycle", ["year"], true)
    for (const table of ["product_idea", "business_plan", "dossier", "evidence_paper"]) index(table, ["producer_id"])
    for (const table of ["product_idea", "business_plan"]) index(table, ["state"])
    for (const table of ["product_idea", "dossier"]) index(table, ["commune_code"])
    index("business_plan", ["idea_id"], true)
    index("dossier", ["product_id"])
    index("dossier", ["state", "due_on"])
    index("dossier", ["evaluation_id"])
    index("dossier_submission", ["dossier_id", "version"], true)
    index("dossier_submission", ["receipt_number"], true)
    index("commune_assessment", ["dossier_id"])
    index("year_transition", ["subject_id", "at"])
    index("year_reminder", ["dossier_id", "state", "due_on", "kind"], true)
    this.addSql(`create unique index if not exists "IDX_dossier_code_unique" on "dossier" ("code") where code is not null;`)
    this.addSql(`create unique index if not exists "IDX_dossier_one_open" on "dossier" ("product_id") where deleted_at is null and "state" not in ${ENDED};`)

    this.addSql(`
      create or replace function ocop_year_refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: it is append-only, a correction is a new entry', tg_op, tg_table_name using errcode = 'restrict_violation';
      end $$;
    `)
    for (const table of APPENDED) {
      this.addSql(`create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_year_refuse_rewriting();`)
      this.addSql(`create or replace trigger "${table}_no_truncate" before truncate on "${table}" for each statement execute function ocop_year_refuse_rewriting();`)
    }
    this.addSql(`
      create or replace function ocop_dossier_frozen() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or new.deleted_at is not null then
          if old.submitted_at is not null then
            raise exception 'dossier % was handed in: it is kept', old.id using errcode = 'restrict_violation';
          end if;
        elsif old.state not in ('draft', 'returned') and
          (new.registration, new.report, new.papers, new.product_id, new.producer_id, new.kind, new.route, new.sheet, new.code, new.criteria_set_id)
          is distinct from (old.registration, old.report, old.papers, old.product_id, old.producer_id, old.kind, old.route, old.sheet, old.code, old.criteria_set_id) then
          raise exception 'dossier % is frozen in state %', old.id, old.state using errcode = 'restrict_violation';
        end if;
        return coalesce(new, old);
      end $$;
    `)
    this.addSql(`create or replace trigger "dossier_frozen" before update or delete on "dossier" for each row execute function ocop_dossier_frozen();`)
    this.addSql(`
      create or replace function ocop_year_state_is_told() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          if new.state <> tg_argv[0] then raise exception '% begins as %, not as %', tg_table_name, tg_argv[0], new.state using errcode = 'restrict_violation'; end if;
        elsif new.state <> old.state and not exists (
          select 1 from "year_transition" t where t.subject_id = new.id and t.from_state = old.state and t.to_state = new.state and t.at = new.state_since
        ) then
          raise exception '% % went from % to % without its line in the log', tg_table_name, new.id, old.state, new.state using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
    `)
    for (const [table, first] of Object.entries(MOVED)) {
      this.addSql(`drop trigger if exists "${table}_state_is_told" on "${table}";`)
      this.addSql(`create constraint trigger "${table}_state_is_told" after insert or update on "${table}" deferrable initially deferred for each row execute function ocop_year_state_is_told('${first}');`)
    }
  }

  override async down(): Promise<void> {
    for (const table of [...Object.keys(MOVED), ...APPENDED, "year_reminder"]) this.addSql(`drop table if exists "${table}" cascade;`)
    for (const name of ["ocop_year_refuse_rewriting", "ocop_dossier_frozen", "ocop_year_state_is_told"]) this.addSql(`drop function if exists ${name}();`)
  }
}
