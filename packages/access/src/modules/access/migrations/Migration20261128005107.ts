import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Ends of sign-ins, appended and never rewritten like all that this module knows of people. */
export class Migration20261128005107 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "sign_in_end" (
        "id" text not null primary key,
        "auth_identity_id" text not null,
        "ended_at" timestamptz not null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create index if not exists "IDX_sign_in_end_auth_identity_id_ended_at" on "sign_in_end" ("auth_identity_id", "ended_at") where deleted_at is null;`)
    this.addSql(`create or replace trigger "sign_in_end_append_only" before update or delete on "sign_in_end" for each row execute function ocop_access_append_only();`)
    this.addSql(`create or replace trigger "sign_in_end_no_truncate" before truncate on "sign_in_end" for each statement execute function ocop_access_append_only();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "sign_in_end" cascade;`)
  }
}
