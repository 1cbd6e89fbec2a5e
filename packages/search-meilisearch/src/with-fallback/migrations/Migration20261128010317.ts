import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What the first engine has not got yet, in the order it was written. */
export class Migration20261128010317 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "search_pending_write" (
        "position" bigint generated always as identity primary key,
        "index_name" text not null,
        "write" jsonb not null,
        "created_at" timestamptz not null default now()
      );
    `)
    this.addSql(`create index if not exists "IDX_search_pending_write_index_name" on "search_pending_write" ("index_name", "position");`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_pending_write";`)
  }
}
