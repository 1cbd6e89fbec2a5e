import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Until which hour an order goes out the same day. */
export class Migration20261128152137 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "delivery_zone" add column if not exists "order_by" text null check ("order_by" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "delivery_zone" drop column if exists "order_by";`)
  }
}
