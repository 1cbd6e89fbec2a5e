import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const stamps = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const APPEND_ONLY = ["criteria_set", "criteria_sheet", "score_sheet", "score_reopening", "council_finding", "council_conflict", "evaluation"]

/** Councils, their sessions and what they find. What is sealed is appended and never rewritten; a closed session takes nothing more. */
export class Migration20261124025500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "criteria_set" (
      "id" text not null primary key, "decision" text not null, "title" text not null, "in_force_from" text not null, "in_force_to" text null,
      "parts" jsonb null, "sectors" jsonb not null, "bands" jsonb not null, "certifiers" jsonb not null, "certificate_months" integer not null,
      "sheets_complete" boolean not null, "note" text null, ${stamps});`)
    this.addSql(`create table if not exists "criteria_sheet" (
      "id" text not null primary key, "criteria_set_id" text not null references "criteria_set" ("id") deferrable initially deferred, "number" integer not null,
      "code" text not null, "title" text not null, "content" jsonb not null, ${stamps},
      constraint "UQ_criteria_sheet" unique ("criteria_set_id", "number"));`)
    this.addSql(`create table if not exists "evaluation_council" (
      "id" text not null primary key, "name" text not null, "level" text not null check ("level" in ('district', 'province', 'central')),
      "composition" text not null, "decision_number" text not null, "secretary_user_id" text not null, "secretary_name" text not null, ${stamps});`)
    this.addSql(`create table if not exists "council_member" (
      "id" text not null primary key, "council_id" text not null, "position" integer not null, "seat" text not null,
      "kind" text not null check ("kind" in ('chair', 'vice_chair', 'member')), "office" text not null, "user_id" text not null, "name" text not null, ${stamps},
      constraint "UQ_council_member" unique ("council_id", "user_id"));`)
    this.addSql(`create table if not exists "council_session" (
      "id" text not null primary key, "council_id" text not null, "title" text not null, "place" text not null, "held_on" text not null,
      "form" text not null check ("form" in ('meeting', 'written')), "state" text not null default 'planned' check ("state" in ('planned', 'open', 'closed', 'cancelled')),
      "opened_at" timestamptz null, "closed_at" timestamptz null, ${stamps});`)
    this.addSql(`create index if not exists "IDX_council_session_held_on" on "council_session" ("held_on", "id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_council_session_state" on "council_session" ("state") where deleted_at is null;`)
    this.addSql(`create table if not exists "council_session_member" (
      "id" text not null primary key, "session_id" text not null, "position" integer not null, "seat" text not null,
      "kind" text not null check ("kind" in ('chair', 'vice_chair', 'member')), "office" text not null, "user_id" text not null, "name" text not null,
      "attended" boolean not null default false, ${stamps}, constraint "UQ_council_session_member" unique ("session_id", "user_id"));`)
    this.addSql(`create index if not exists "IDX_council_session_member_user" on "council_session_member" ("user_id") where deleted_at is null;`)
    this.addSql(`create table if not exists "council_session_entry" (
      "id" text not null primary key, "session_id" text not null, "position" integer not null, "dossier_id" text not null, "product_id" text not null,
      "producer_id" text not null, "code" text null, "title" text not null, "producer_name" text not null,
      "kind" text not null check ("kind" in ('first', 'upgrade', 'renewal')), "criteria_set_id" text not null, "sheet" integer not null,
      "mentors" jsonb not null, "related" jsonb not null, "outcome" text null check ("outcome" in ('evaluated', 'to_meeting')), ${stamps});`)
    this.addSql(`create unique index if not exists "UQ_council_session_entry" on "council_session_entry" ("session_id", "dossier_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_council_session_entry_dossier" on "council_session_entry" ("dossier_id") where deleted_at is null;`)
    this.addSql(`create table if not exists "score_draft" (
      "id" text not null primary key, "entry_id" text not null, "member_id" text not null, "answers" jsonb not null, "paper_total" double precision null, ${stamps},
      constraint "UQ_score_draft" unique ("entry_id", "member_id"));`)
    this.addSql(`create table if not exists "score_sheet" (
      "id" text not null primary key, "entry_id" text not null, "member_id" text not null, "version" integer not null check ("version" > 0),
      "answers" jsonb null, "total" double precision not null check ("total" between 0 and 100), "hash" text not null, "sealed_at" timestamptz not null, ${stamps},
      constraint "UQ_score_sheet" unique ("entry_id", "member_id", "version"));`)
    this.addSql(`create table if not exists "score_reopening" (
      "id" text not null primary key, "score_sheet_id" text not null unique references "score_sheet" ("id"), "reason" text not null check (length(trim("reason")) > 2),
      "reopened_by" text not null, "by_name" text not null, "reopened_at" timestamptz not null, ${stamps});`)
    this.addSql(`create table if not exists "council_finding" (
      "id" text not null primary key, "entry_id" text not null, "kind" text not null check ("kind" in ('option', 'knockout')), "about" text not null,
      "finding" text not null, "version" integer not null, "reason" text null, "recorded_by" text not null, "by_name" text not null, "recorded_at" timestamptz not null, ${stamps},
      constraint "UQ_council_finding" unique ("entry_id", "kind", "about", "version"));`)
    this.addSql(`create table if not exists "council_conflict" (
      "id" text not null primary key, "entry_id" text not null, "member_id" text not null, "reason" text not null, "declared_at" timestamptz not null, ${stamps},
      constraint "UQ_council_conflict" unique ("entry_id", "member_id"));`)
    this.addSql(`create table if not exists "evaluation" (
      "id" text not null primary key, "session_id" text not null, "entry_id" text not null unique, "dossier_id" text not null, "product_id" text not null,
      "criteria_set_id" text not null references "criteria_set" ("id"), "sheet" integer not null, "sum_hundredths" integer not null, "counted" integer not null check ("counted" > 0),
      "average" double precision not null, "score_sheets" jsonb not null, "band" integer not null check ("band" between 1 and 5),
      "gate_star" integer null check ("gate_star" between 1 and 5), "missed" jsonb not null, "knockouts" jsonb not null,
      "star" integer null check ("star" between 1 and 5 and "star" <= "band" and "star" <= coalesce("gate_star", 5)), "certifier" text null,
      "recorded_at" timestamptz not null, ${stamps});`)
    this.addSql(`create index if not exists "IDX_evaluation_product" on "evaluation" ("product_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_evaluation_dossier" on "evaluation" ("dossier_id") where deleted_at is null;`)

    this.addSql(`create or replace function ocop_council_refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: it is append-only, a correction is a new entry that names the old one', tg_op, tg_table_name using errcode = 'restrict_violation';
      end $$;`)
    for (const table of APPEND_ONLY) {
      this.addSql(`create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_council_refuse_rewriting();`)
      this.addSql(`create or replace trigger "${table}_no_truncate" before truncate on "${table}" for each statement execute function ocop_council_refuse_rewriting();`)
    }

    this.addSql(`create or replace function ocop_council_session_done() returns trigger language plpgsql as $$
      begin
        if old.state in ('closed', 'cancelled') then
          raise exception 'session % is %, nothing of it changes any more', old.id, old.state using errcode = 'restrict_violation';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;`)
    this.addSql(`create or replace trigger "council_session_done" before update or delete on "council_session" for each row execute function ocop_council_session_done();`)

    // A sheet that comes late is refused here too, whoever writes it.
    this.addSql(`create or replace function ocop_council_only_while_open() returns trigger language plpgsql as $$
      begin
        perform 1 from council_session_entry e join council_session s on s.id = e.session_id where e.id = new.entry_id and s.state = 'open' for share of s;
        if not found then raise exception 'entry % is on no open session', new.entry_id using errcode = 'restrict_violation'; end if;
        return new;
      end $$;`)
    for (const table of ["score_sheet", "council_finding"]) {
      this.addSql(`create or replace trigger "${table}_only_while_open" before insert on "${table}" for each row execute function ocop_council_only_while_open();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of [...APPEND_ONLY].reverse()) this.addSql(`drop table if exists "${table}" cascade;`)
    for (const table of ["score_draft", "council_session_entry", "council_session_member", "council_session", "council_member", "evaluation_council"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
    for (const name of ["refuse_rewriting", "session_done", "only_while_open"]) this.addSql(`drop function if exists ocop_council_${name}();`)
  }
}
