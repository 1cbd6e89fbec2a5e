import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What the office found when it held a growing area's code against the register of the State. */
export class Migration20261128043817 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "growing_area_check" (
        "id" text not null primary key, "growing_area_id" text not null references "growing_area" ("id"), "code" text not null,
        "status" text not null check ("status" in ('applied', 'granted', 'suspended', 'revoked')), "issuer" text null,
        "matches" boolean not null, "note" text not null, "by_id" text not null, "by_name" text not null, "at" timestamptz not null,
        "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create index if not exists "IDX_growing_area_check_growing_area_id_at" on "growing_area_check" ("growing_area_id", "at");`)
    this.addSql(`create or replace trigger "growing_area_check_append_only" before update or delete on "growing_area_check" for each row execute function ocop_logbook_append_only();`)
    this.addSql(`create or replace trigger "growing_area_check_no_truncate" before truncate on "growing_area_check" for each statement execute function ocop_logbook_append_only();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "growing_area_check" cascade;`)
  }
}
