import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Which sales and returns the producers' accounts know of. */
export class Migration20261128051211 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "counter_posting" (
        "entry_id" text not null primary key references "counter_entry" ("id"), "at" timestamptz not null,
        "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null
      );
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "counter_posting" cascade;`)
  }
}
