import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const APPEND_ONLY = ["policy_text", "operator_facts", "consent_entry"]

/** Law 3 of the house: what was published, declared or agreed to is never rewritten; the database refuses it, whoever asks. */
export class Migration20261123140404 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function ocop_editorial_append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: write a new entry that names the old one', tg_table_name using errcode = 'restrict_violation';
      end $$;`)
    for (const table of APPEND_ONLY) {
      this.addSql(`create trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_editorial_append_only();`)
      this.addSql(`create trigger "${table}_no_truncate" before truncate on "${table}" for each statement execute function ocop_editorial_append_only();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of APPEND_ONLY) {
      this.addSql(`drop trigger if exists "${table}_append_only" on "${table}";`)
      this.addSql(`drop trigger if exists "${table}_no_truncate" on "${table}";`)
    }
    this.addSql(`drop function if exists ocop_editorial_append_only();`)
  }
}
