import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ROW = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** [name, days, from, source] */
const TERMS = [
  ["reapply_after_refusal", 30, "2025-07-01", "Quy ước của văn phòng điều phối: đủ thời gian khắc phục lý do từ chối"],
  ["draft_kept", 180, "2025-07-01", "Bằng thời hạn giữ bản nháp trên máy của người nộp"],
  ["upload_kept", 7, "2025-07-01", "Tệp gửi dở: đủ để gửi tiếp khi có mạng lại"],
] as const

/** Terms as data, and what producers have been told already. */
export class Migration20261128010213 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "producer_term" (
        "id" text not null primary key,
        "name" text not null check ("name" in ('reapply_after_refusal', 'draft_kept', 'upload_kept')),
        "days" integer not null check ("days" >= 0),
        "valid_from" text not null,
        "source" text not null,
        ${ROW}
      );
    `)
    this.addSql(`create unique index if not exists "IDX_producer_term_name_valid_from" on "producer_term" ("name", "valid_from") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "producer_notice" (
        "id" text not null primary key,
        "producer_id" text not null,
        "key" text not null,
        "told_at" timestamptz not null,
        ${ROW}
      );
    `)
    this.addSql(`create unique index if not exists "IDX_producer_notice_key" on "producer_notice" ("producer_id", "key");`)
    const rows = TERMS.map(([name, days, from, source]) => `('term_${name}', '${name}', ${days}, '${from}', '${source}')`)
    this.addSql(`insert into "producer_term" ("id", "name", "days", "valid_from", "source") values ${rows.join(", ")} on conflict ("id") do nothing;`)
  }

  override async down(): Promise<void> {
    for (const table of ["producer_term", "producer_notice"]) this.addSql(`drop table if exists "${table}" cascade;`)
  }
}
