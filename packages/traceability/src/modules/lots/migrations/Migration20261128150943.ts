import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whose goods a gift box holds, and how much of its price is theirs. Append-only like the lots themselves. */
export class Migration20261128150943 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "gift_box_part" (
        "id" text not null primary key, "lot_id" text not null, "part_lot_id" text not null, "producer_id" text not null,
        "per_box" integer not null check ("per_box" > 0), "price" integer not null check ("price" >= 0), "share" integer not null check ("share" >= 0),
        "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create unique index if not exists "IDX_gift_box_part_lot_id_part_lot_id_unique" on "gift_box_part" ("lot_id", "part_lot_id") where deleted_at is null;`)
    for (const column of ["part_lot_id", "producer_id", "deleted_at"]) this.addSql(`create index if not exists "IDX_gift_box_part_${column}" on "gift_box_part" ("${column}") where deleted_at is null;`)
    this.addSql(`create or replace trigger "gift_box_part_append_only" before update or delete on "gift_box_part" for each row execute function ocop_lots_refuse_rewriting();`)
    this.addSql(`create or replace trigger "gift_box_part_no_truncate" before truncate on "gift_box_part" for each statement execute function ocop_lots_refuse_rewriting();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "gift_box_part";`)
  }
}
