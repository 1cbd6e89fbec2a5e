import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const APPEND_ONLY = ["counter_entry", "counter_flag", "counter_look"]

/** The book of the tills. What is written stays: the database itself refuses to change it. */
export class Migration20261128040523 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "counter_entry" (
        "id" text not null primary key check ("id" ~ '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'),
        "point_id" text not null, "shift_id" text not null,
        "kind" text not null check ("kind" in ('shift_opened', 'sold', 'returned', 'ordered', 'handed_over', 'cash_in', 'cash_out', 'shift_closed', 'reprinted')),
        "device_id" text not null, "seller_id" text not null, "seller_name" text not null,
        "made_at" timestamptz not null, "at" timestamptz not null, "received_at" timestamptz not null,
        "body" jsonb not null, "body_hash" text not null, "receipt_number" text null, "goods" jsonb null, "answer" jsonb not null, ${STAMPS},
        constraint "counter_entry_receipt" check (("kind" in ('sold', 'returned', 'ordered', 'handed_over')) = ("receipt_number" is not null))
      );
    `)
    this.addSql(`create index if not exists "IDX_counter_entry_shift_id_at" on "counter_entry" ("shift_id", "at");`)
    this.addSql(`create index if not exists "IDX_counter_entry_point_id_at" on "counter_entry" ("point_id", "at");`)
    this.addSql(`create index if not exists "IDX_counter_entry_kind_at" on "counter_entry" ("kind", "at");`)
    this.addSql(`create unique index if not exists "IDX_counter_entry_receipt_number_unique" on "counter_entry" ("receipt_number");`)
    this.addSql(`create index if not exists "IDX_counter_entry_returned" on "counter_entry" (("body" ->> 'sale_id')) where "kind" = 'returned';`)
    // A shift is opened once and closed once.
    this.addSql(`create unique index if not exists "IDX_counter_entry_shift_once" on "counter_entry" ("shift_id", "kind") where "kind" in ('shift_opened', 'shift_closed');`)

    this.addSql(`
      create table if not exists "counter_flag" (
        "id" text not null primary key, "entry_id" text not null references "counter_entry" ("id"), "shift_id" text not null, "point_id" text not null,
        "kind" text not null, "line" integer null, "figure" bigint null, "at" timestamptz not null, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "counter_look" (
        "id" text not null primary key, "flag_id" text null references "counter_flag" ("id"), "shift_id" text not null,
        "by_id" text not null, "by_name" text not null, "note" text not null, "at" timestamptz not null, ${STAMPS}
      );
    `)
    this.addSql(`create index if not exists "IDX_counter_flag_shift_id" on "counter_flag" ("shift_id");`)
    this.addSql(`create index if not exists "IDX_counter_flag_entry_id" on "counter_flag" ("entry_id");`)
    this.addSql(`create index if not exists "IDX_counter_flag_point_id_at" on "counter_flag" ("point_id", "at");`)
    this.addSql(`create index if not exists "IDX_counter_look_shift_id" on "counter_look" ("shift_id");`)
    this.addSql(`create index if not exists "IDX_counter_look_flag_id" on "counter_look" ("flag_id");`)

    this.addSql(`create table if not exists "receipt_book" ("point_id" text not null primary key, "code" text not null, ${STAMPS});`)
    this.addSql(`create unique index if not exists "IDX_receipt_book_code_unique" on "receipt_book" ("code");`)
    this.addSql(`create table if not exists "receipt_count" ("id" text not null primary key, "point_id" text not null, "year" integer not null, "last" integer not null, ${STAMPS});`)
    this.addSql(`create unique index if not exists "IDX_receipt_count_point_id_year_unique" on "receipt_count" ("point_id", "year");`)

    this.addSql(`
      create or replace function ocop_counter_refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: the book of a till only grows', tg_op, tg_table_name using errcode = 'restrict_violation';
      end $$;
    `)
    for (const table of APPEND_ONLY) {
      this.addSql(`create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_counter_refuse_rewriting();`)
      this.addSql(`create or replace trigger "${table}_no_truncate" before truncate on "${table}" for each statement execute function ocop_counter_refuse_rewriting();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of ["counter_look", "counter_flag", "counter_entry", "receipt_book", "receipt_count"]) this.addSql(`drop table if exists "${table}" cascade;`)
    this.addSql(`drop function if exists ocop_counter_refuse_rewriting();`)
  }
}
