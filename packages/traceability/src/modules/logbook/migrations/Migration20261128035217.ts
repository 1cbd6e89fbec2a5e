import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Which photos of the book the public may see: what the producer chose, each choice a row of its own. */
export class Migration20261128035217 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "logbook_photo_choice" (
        "id" text not null primary key,
        "nr" bigint generated always as identity,
        "producer_id" text not null,
        "sha256" text not null,
        "shown" boolean not null,
        "by_id" text not null,
        "at" timestamptz not null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create index if not exists "IDX_logbook_photo_choice_producer_id_sha256" on "logbook_photo_choice" ("producer_id", "sha256", "nr" desc);`)
    this.addSql(`create index if not exists "IDX_logbook_photo_choice_deleted_at" on "logbook_photo_choice" ("deleted_at") where deleted_at is not null;`)
    this.addSql(`create or replace trigger "logbook_photo_choice_append_only" before update or delete on "logbook_photo_choice" for each row execute function ocop_logbook_append_only();`)
    this.addSql(`create or replace trigger "logbook_photo_choice_no_truncate" before truncate on "logbook_photo_choice" for each statement execute function ocop_logbook_append_only();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "logbook_photo_choice" cascade;`)
  }
}
