import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ROW = `
  "created_at" timestamptz not null default now(),
  "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`

/** Numbers of GS1's kind, short codes and single boxes. What was printed once cannot be given to anything else: neither numbers nor codes change or go. */
export class Migration20261128010417 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "given_number" (
        "id" text not null primary key,
        "key" text not null check ("key" in ('gtin', 'gln', 'sscc')),
        "number" text not null check (length("number") = case "key" when 'gtin' then 14 when 'gln' then 13 else 18 end),
        "subject" text not null check ("subject" in ('variant', 'product', 'plot', 'apiary', 'stock_location', 'producer', 'operation')),
        "subject_id" text not null,
        "allocated" boolean not null,
        ${ROW},
        unique ("key", "number")
      );
    `)
    this.addSql(`create unique index if not exists "IDX_given_number_own" on "given_number" ("subject_id") where not "allocated";`)
    this.addSql(`create index if not exists "IDX_given_number_subject_id" on "given_number" ("subject_id") where deleted_at is null;`)
    this.addSql(`create sequence if not exists "given_number_gtin_seq";`)
    // From 100 on: the first hundred are the office's own places.
    this.addSql(`create sequence if not exists "given_number_gln_seq" start 101;`)
    this.addSql(`create sequence if not exists "given_number_sscc_seq";`)
    this.addSql(`create table if not exists "short_code" ("code" text not null primary key, "lot_id" text not null unique, ${ROW});`)
    this.addSql(`
      create table if not exists "box" (
        "id" text not null primary key,
        "lot_id" text not null,
        "hash" text not null unique check ("hash" ~ '^[0-9a-f]{64}$'),
        "printed_at" timestamptz not null,
        "settled_at" timestamptz null,
        "settled_by" text null,
        "verdict" text null,
        ${ROW}
      );
    `)
    this.addSql(`create index if not exists "IDX_box_lot_id" on "box" ("lot_id") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "box_scan" (
        "id" text not null primary key,
        "box_id" text not null references "box" ("id"),
        "day" text not null,
        "times" integer not null check ("times" > 0),
        ${ROW}
      );
    `)
    this.addSql(`create unique index if not exists "IDX_box_scan_box_id_day" on "box_scan" ("box_id", "day") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_box_scan_day" on "box_scan" ("day") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "box_place" (
        "id" text not null primary key,
        "box_id" text not null references "box" ("id"),
        "province" text not null,
        "first_on" text not null,
        "times" integer not null check ("times" > 0),
        ${ROW}
      );
    `)
    this.addSql(`create unique index if not exists "IDX_box_place_box_id_province" on "box_place" ("box_id", "province") where deleted_at is null;`)
    this.addSql(`
      create or replace function ocop_printed_for_good() returns trigger language plpgsql as $$
      begin
        raise exception 'A printed number or code stays what it is (%): give out a new one', tg_table_name using errcode = 'restrict_violation';
      end $$;
    `)
    for (const table of ["given_number", "short_code"]) {
      this.addSql(`drop trigger if exists "${table}_for_good" on "${table}";`)
      this.addSql(`create trigger "${table}_for_good" before update or delete on "${table}" for each row execute function ocop_printed_for_good();`)
      this.addSql(`drop trigger if exists "${table}_never_emptied" on "${table}";`)
      this.addSql(`create trigger "${table}_never_emptied" before truncate on "${table}" for each statement execute function ocop_printed_for_good();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of ["box_place", "box_scan", "box", "short_code", "given_number"]) this.addSql(`drop table if exists "${table}" cascade;`)
    for (const key of ["gtin", "gln", "sscc"]) this.addSql(`drop sequence if exists "given_number_${key}_seq";`)
    this.addSql(`drop function if exists ocop_printed_for_good();`)
  }
}
