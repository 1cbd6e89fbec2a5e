import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Counters of rate-limiter-flexible; several processes share them. */
export class Migration20261123141810 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "ocop_rate_limit" ("key" varchar(255) primary key, "points" integer not null default 0, "expire" bigint);`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_rate_limit";`)
  }
}
