import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123140006 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payment_window" drop constraint if exists "payment_window_method_valid_from_unique";`);
    this.addSql(`alter table if exists "bank_transfer" drop constraint if exists "bank_transfer_transfer_id_unique";`);
    this.addSql(`create table if not exists "bank_transfer" ("id" text not null, "transfer_id" text not null, "source" text check ("source" in ('webhook', 'manual')) not null, "amount" integer not null, "content" text not null, "order_code" text null, "booked_at" timestamptz not null, "received_at" timestamptz not null, "confirmed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_transfer_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_deleted_at" ON "bank_transfer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_transfer_transfer_id_unique" ON "bank_transfer" ("transfer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_order_code" ON "bank_transfer" ("order_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_received_at" ON "bank_transfer" ("received_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cash_entry" ("id" text not null, "order_id" text not null, "kind" text check ("kind" in ('collected', 'remitted')) not null, "amount" integer not null, "happened_at" timestamptz not null, "recorded_by" text null, "note" text null, "corrects" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_entry_deleted_at" ON "cash_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_entry_order_id" ON "cash_entry" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payment_window" ("id" text not null, "method" text not null, "hours" integer not null, "valid_from" timestamptz not null, "valid_to" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_window_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_window_deleted_at" ON "payment_window" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_window_method_valid_from_unique" ON "payment_window" ("method", "valid_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bank_transfer" cascade;`);

    this.addSql(`drop table if exists "cash_entry" cascade;`);

    this.addSql(`drop table if exists "payment_window" cascade;`);
  }

}
