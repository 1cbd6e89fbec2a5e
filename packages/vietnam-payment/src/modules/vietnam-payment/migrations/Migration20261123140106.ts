import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const LEDGERS = ["bank_transfer", "cash_entry"]

/** Law 3 of the house: money entries are never rewritten; the database refuses it, whoever asks. */
export class Migration20261123140106 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function ocop_payment_append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: write a correcting entry instead', tg_table_name using errcode = 'restrict_violation';
      end $$;`)
    for (const table of LEDGERS) {
      this.addSql(`create trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_payment_append_only();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of LEDGERS) this.addSql(`drop trigger if exists "${table}_append_only" on "${table}";`)
    this.addSql(`drop function if exists ocop_payment_append_only();`)
  }
}
