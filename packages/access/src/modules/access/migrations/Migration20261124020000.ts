import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ROW = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const APPEND_ONLY = ["access_grant", "access_grant_end", "audit_entry"]

/** Grants and the audit log are appended, never rewritten (law 3 of the house): the database refuses it, whoever asks. */
export class Migration20261124020000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "access_grant" (
        "id" text not null primary key,
        "actor_type" text not null check ("actor_type" in ('user', 'producer')),
        "actor_id" text not null,
        "role" text not null,
        "communes" text[] null,
        "points" text[] null,
        "producer_id" text null,
        "granted_by" text not null,
        "granted_at" timestamptz not null,
        ${ROW},
        constraint "CK_access_grant_door" check (("actor_type" = 'producer') = ("role" = 'producer') and ("role" = 'producer') = ("producer_id" is not null))
      );
    `)
    this.addSql(`create index if not exists "IDX_access_grant_actor_type_actor_id" on "access_grant" ("actor_type", "actor_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_access_grant_role" on "access_grant" ("role") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_access_grant_producer_id" on "access_grant" ("producer_id") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "access_grant_end" (
        "id" text not null primary key,
        "grant_id" text not null references "access_grant" ("id"),
        "ended_by" text not null,
        "ended_at" timestamptz not null,
        "reason" text null,
        ${ROW}
      );
    `)
    this.addSql(`create unique index if not exists "IDX_access_grant_end_grant_id_unique" on "access_grant_end" ("grant_id") where deleted_at is null;`)

    this.addSql(`
      create table if not exists "audit_entry" (
        "id" text not null primary key,
        "at" timestamptz not null,
        "actor_type" text not null,
        "actor_id" text not null,
        "actor_name" text not null,
        "roles" text not null,
        "deed" text not null,
        "subject" text not null,
        "subject_id" text null,
        "before" jsonb null,
        "after" jsonb null,
        "request" jsonb null,
        "from_network" text null,
        ${ROW}
      );
    `)
    this.addSql(`create index if not exists "IDX_audit_entry_at" on "audit_entry" ("at") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_audit_entry_actor_id_at" on "audit_entry" ("actor_id", "at") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_audit_entry_subject_subject_id_at" on "audit_entry" ("subject", "subject_id", "at") where deleted_at is null;`)

    this.addSql(`
      create table if not exists "one_time_code" (
        "id" text not null primary key,
        "purpose" text not null,
        "subject" text not null,
        "hash" text not null,
        "expires_at" timestamptz not null,
        "tries" integer not null default 0,
        "closed_at" timestamptz null,
        ${ROW}
      );
    `)
    this.addSql(`create index if not exists "IDX_one_time_code_purpose_subject" on "one_time_code" ("purpose", "subject") where deleted_at is null;`)
    // The shape rate-limiter-flexible asks for.
    this.addSql(`create table if not exists "ocop_sign_in_limit" ("key" varchar(255) primary key, "points" integer not null default 0, "expire" bigint);`)

    this.addSql(`create or replace function ocop_access_append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: write a new entry that names the old one', tg_table_name using errcode = 'restrict_violation';
      end $$;`)
    for (const table of APPEND_ONLY) {
      this.addSql(`create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_access_append_only();`)
      this.addSql(`create or replace trigger "${table}_no_truncate" before truncate on "${table}" for each statement execute function ocop_access_append_only();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of ["access_grant_end", "access_grant", "audit_entry", "one_time_code", "ocop_sign_in_limit"]) this.addSql(`drop table if exists "${table}" cascade;`)
    this.addSql(`drop function if exists ocop_access_append_only();`)
  }
}
