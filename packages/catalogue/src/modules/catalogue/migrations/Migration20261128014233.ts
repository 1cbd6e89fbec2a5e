import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128014233 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "search_miss" ("id" text not null, "day" text not null, "words" text not null, "count" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_miss_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_miss_deleted_at" ON "search_miss" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_miss_day_words_unique" ON "search_miss" ("day", "words") WHERE deleted_at IS NULL;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_miss" cascade;`)
  }
}
