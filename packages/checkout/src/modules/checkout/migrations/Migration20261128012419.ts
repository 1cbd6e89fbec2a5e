import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** An order line may come from more than one lot: a row for each, with its part of the quantity. */
export class Migration20261128012419 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "order_line_origin" add column if not exists "lot_code" text null, add column if not exists "quantity" integer null check ("quantity" > 0);`)
    this.addSql(`drop index if exists "IDX_order_line_origin_order_line_id_unique";`)
    this.addSql(`create unique index if not exists "IDX_order_line_origin_order_line_id_lot_id_unique" on "order_line_origin" ("order_line_id", coalesce("lot_id", '')) where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_order_line_origin_lot_id" on "order_line_origin" ("lot_id") where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_line_origin_order_line_id_lot_id_unique";`)
    this.addSql(`drop index if exists "IDX_order_line_origin_lot_id";`)
    this.addSql(`alter table "order_line_origin" drop column if exists "lot_code", drop column if exists "quantity";`)
    this.addSql(`create unique index if not exists "IDX_order_line_origin_order_line_id_unique" on "order_line_origin" ("order_line_id") where deleted_at is null;`)
  }
}
