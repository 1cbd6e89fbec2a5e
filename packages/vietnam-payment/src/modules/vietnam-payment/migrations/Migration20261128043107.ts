import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Sheets of cash that carriers hand in. */
export class Migration20261128043107 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "cash_remittance" ("id" text not null primary key, "carrier" text not null, "filename" text not null, "file_hash" text not null, "lines" jsonb not null, "total" bigint not null, "state" text not null default 'read' check ("state" in ('read', 'booked')), "read_at" timestamptz not null, "read_by" text not null, "booked_at" timestamptz null, "booked_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null);`)
    this.addSql(`create unique index if not exists "IDX_cash_remittance_file_hash_unique" on "cash_remittance" ("file_hash") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_cash_remittance_read_at" on "cash_remittance" ("read_at") where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cash_remittance" cascade;`)
  }
}
