import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { REQUIREMENTS } from "../requirements"

const APPEND_ONLY = ["application_step", "listing_step", "price_change", "producer_suspension"]
const TABLES = ["producer_application", "application_step", "producer_upload", "producer_paper", "producer_requirement", "producer_member", "producer_suspension", "producer_message", "listing_request", "listing_step", "price_change"]

/** Joining, papers, members, listings. What happened is appended, never rewritten: the database itself refuses. */
export class Migration20261124030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "producer_application" (
        "id" text not null primary key,
        "draft_key_hash" text not null,
        "code" text null,
        "state" text not null default 'draft' check ("state" in ('draft', 'submitted', 'commune_checked', 'approved', 'returned', 'refused')),
        "type" text null,
        "name" text not null default '',
        "short_name" text not null default '',
        "english_name" text not null default '',
        "registration_number" text not null default '',
        "tax_id" text not null default '',
        "representative_name" text not null default '',
        "representative_phone" text not null default '',
        "representative_email" text not null default '',
        "summary" text not null default '',
        "commune_text" text not null default '',
        "commune_code" text null,
        "commune_valid_from" text null,
        "commune_today" text null,
        "submitted_at" timestamptz null,
        "producer_id" text null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create index if not exists "IDX_producer_application_deleted_at" on "producer_application" ("deleted_at") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "application_step" (
        "id" text not null primary key,
        "application_id" text not null,
        "from_state" text not null,
        "to_state" text not null,
        "by_role" text not null,
        "by_id" text not null,
        "by_name" text not null,
        "reason" text null,
        "at" timestamptz not null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create index if not exists "IDX_application_step_deleted_at" on "application_step" ("deleted_at") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "producer_upload" (
        "id" text not null primary key,
        "owner" text not null,
        "filename" text not null,
        "size" integer not null,
        "received" integer not null default 0,
        "content" bytea not null default '',
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create index if not exists "IDX_producer_upload_deleted_at" on "producer_upload" ("deleted_at") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "producer_paper" (
        "id" text not null primary key,
        "application_id" text null,
        "producer_id" text null,
        "kind" text not null,
        "filename" text not null,
        "mime_type" text not null,
        "size" integer not null,
        "issuer" text null,
        "number" text null,
        "valid_from" text null,
        "valid_to" text null,
        "content_hash" text not null,
        "verdict" text null check ("verdict" in ('accepted', 'refused')),
        "verdict_reason" text null,
        "added_at" timestamptz not null,
        "content" bytea not null default '',
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create index if not exists "IDX_producer_paper_deleted_at" on "producer_paper" ("deleted_at") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "producer_requirement" (
        "id" text not null primary key,
        "producer_type" text not null,
        "paper_kind" text not null,
        "help" text not null,
        "required" boolean not null,
        "position" integer not null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create index if not exists "IDX_producer_requirement_deleted_at" on "producer_requirement" ("deleted_at") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "producer_member" (
        "id" text not null primary key,
        "producer_id" text not null,
        "name" text not null,
        "identifier" text not null,
        "role" text not null check ("role" in ('owner', 'member')),
        "state" text not null default 'invited' check ("state" in ('invited', 'active', 'removed')),
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create index if not exists "IDX_producer_member_deleted_at" on "producer_member" ("deleted_at") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "producer_suspension" (
        "id" text not null primary key,
        "producer_id" text not null,
        "kind" text not null check ("kind" in ('suspend', 'resume')),
        "reason" text not null,
        "by_id" text not null,
        "by_name" text not null,
        "at" timestamptz not null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create index if not exists "IDX_producer_suspension_deleted_at" on "producer_suspension" ("deleted_at") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "producer_message" (
        "id" text not null primary key,
        "producer_id" text not null,
        "sender" text not null check ("sender" in ('producer', 'office')),
        "author_id" text not null,
        "author" text not null,
        "text" text not null,
        "at" timestamptz not null,
        "read_at" timestamptz null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create index if not exists "IDX_producer_message_deleted_at" on "producer_message" ("deleted_at") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "listing_request" (
        "id" text not null primary key,
        "producer_id" text not null,
        "product_id" text null,
        "state" text not null default 'draft' check ("state" in ('draft', 'submitted', 'published', 'returned', 'withdrawn')),
        "fields" jsonb not null,
        "submitted_at" timestamptz null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create index if not exists "IDX_listing_request_deleted_at" on "listing_request" ("deleted_at") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "listing_step" (
        "id" text not null primary key,
        "listing_id" text not null,
        "from_state" text not null,
        "to_state" text not null,
        "by_role" text not null,
        "by_id" text not null,
        "by_name" text not null,
        "reason" text null,
        "at" timestamptz not null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create index if not exists "IDX_listing_step_deleted_at" on "listing_step" ("deleted_at") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "price_change" (
        "id" text not null primary key,
        "product_id" text not null,
        "variant_id" text not null,
        "before" integer null,
        "price" integer not null,
        "by_id" text not null,
        "by_name" text not null,
        "at" timestamptz not null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create index if not exists "IDX_price_change_deleted_at" on "price_change" ("deleted_at") where deleted_at is null;`)
    this.addSql(`create unique index if not exists "IDX_producer_application_key" on "producer_application" ("draft_key_hash");`)
    this.addSql(`create unique index if not exists "IDX_producer_application_code" on "producer_application" ("code") where code is not null;`)
    this.addSql(`create index if not exists "IDX_producer_application_queue" on "producer_application" ("state", "commune_today", "submitted_at");`)
    this.addSql(`create unique index if not exists "IDX_producer_member_identifier" on "producer_member" ("identifier") where state <> 'removed' and deleted_at is null;`)
    this.addSql(`create unique index if not exists "IDX_listing_request_open" on "listing_request" ("product_id") where state in ('draft', 'submitted', 'returned') and product_id is not null and deleted_at is null;`)
    for (const [table, column] of [
      ["application_step", "application_id"],
      ["producer_upload", "owner"],
      ["producer_paper", "application_id"],
      ["producer_paper", "producer_id"],
      ["producer_member", "producer_id"],
      ["producer_suspension", "producer_id"],
      ["producer_message", "producer_id"],
      ["listing_request", "producer_id"],
      ["listing_step", "listing_id"],
      ["price_change", "product_id"],
    ]) {
      this.addSql(`create index if not exists "IDX_${table}_${column}" on "${table}" ("${column}");`)
    }
    this.addSql(`
      create or replace function ocop_producer_refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'restrict_violation';
      end $$;
    `)
    for (const table of APPEND_ONLY) {
      this.addSql(`create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_producer_refuse_rewriting();`)
      this.addSql(`create or replace trigger "${table}_no_truncate" before truncate on "${table}" for each statement execute function ocop_producer_refuse_rewriting();`)
    }
    const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
    const rows = REQUIREMENTS.map(({ producer_type, paper_kind, help, required }, index) =>
      `(${[`requirement_${producer_type}_${paper_kind}`, producer_type, paper_kind, help].map(quoted).join(", ")}, ${required}, ${index})`,
    )
    this.addSql(`insert into "producer_requirement" ("id", "producer_type", "paper_kind", "help", "required", "position") values ${rows.join(", ")} on conflict ("id") do nothing;`)
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade;`)
    this.addSql(`drop function if exists ocop_producer_refuse_rewriting();`)
  }
}
