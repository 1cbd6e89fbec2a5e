import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ROW = `
  "created_at" timestamptz not null default now(),
  "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`

/** What packhouses tell in GS1's words, and the keys they tell it with. */
export class Migration20261128010631 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "packhouse_key" (
        "id" text not null primary key,
        "producer_id" text not null,
        "name" text not null,
        "hash" text not null unique,
        "starts_with" text not null,
        "made_by" text not null,
        "ended_at" timestamptz null,
        "last_used_at" timestamptz null,
        ${ROW}
      );
    `)
    this.addSql(`create index if not exists "IDX_packhouse_key_producer_id" on "packhouse_key" ("producer_id") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "captured_event" (
        "id" text not null primary key,
        "producer_id" text not null,
        "key_id" text not null references "packhouse_key" ("id"),
        "event_id" text not null,
        "hash" text not null,
        "event" jsonb not null,
        "event_time" timestamptz not null,
        "record_time" timestamptz not null,
        "biz_step" text null,
        "lot_ids" text[] not null default '{}',
        "operation_id" text null,
        ${ROW},
        unique ("producer_id", "event_id")
      );
    `)
    this.addSql(`create index if not exists "IDX_captured_event_event_time" on "captured_event" ("event_time", "id");`)
    this.addSql(`create index if not exists "IDX_captured_event_lot_ids" on "captured_event" using gin ("lot_ids");`)
    this.addSql(`
      create table if not exists "capture_job" (
        "id" text not null primary key,
        "producer_id" text not null,
        "key_id" text not null references "packhouse_key" ("id"),
        "events" integer not null,
        "known" integer not null,
        "at" timestamptz not null,
        ${ROW}
      );
    `)
    this.addSql(`
      create or replace function ocop_epcis_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'What was captured is only added to (%)', tg_table_name using errcode = 'restrict_violation';
      end $$;
    `)
    for (const table of ["captured_event", "capture_job"]) {
      this.addSql(`drop trigger if exists "${table}_append_only" on "${table}";`)
      this.addSql(`create trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_epcis_append_only();`)
      this.addSql(`drop trigger if exists "${table}_never_emptied" on "${table}";`)
      this.addSql(`create trigger "${table}_never_emptied" before truncate on "${table}" for each statement execute function ocop_epcis_append_only();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of ["capture_job", "captured_event", "packhouse_key"]) this.addSql(`drop table if exists "${table}" cascade;`)
    this.addSql(`drop function if exists ocop_epcis_append_only();`)
  }
}
