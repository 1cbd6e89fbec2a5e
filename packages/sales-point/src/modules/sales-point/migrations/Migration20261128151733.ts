import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Every version of the regulation says who bears goods lost at a point. Those published until now said nothing: the loss was the producer's. */
export class Migration20261128151733 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "sales_point_regulation" add column if not exists "losses_by" text not null default 'producer' check ("losses_by" in ('shop', 'producer'));`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "sales_point_regulation" drop column if exists "losses_by";`)
  }
}
