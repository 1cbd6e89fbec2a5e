import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who brought a paper: the producer, or the office for it. */
export class Migration20261128035117 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "evidence_paper" add column if not exists "by_office" boolean not null default false;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "evidence_paper" drop column if exists "by_office";`)
  }
}
