import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const kinds = (values: string) => `
  alter table "goods_transfer_count" drop constraint if exists "goods_transfer_count_difference_check";
  alter table "goods_transfer_count" add constraint "goods_transfer_count_difference_check" check ("difference" in (${values})) not valid;`

/** A receiver may refuse boxes at the door: they go home. */
export class Migration20261128083512 extends Migration {
  override async up(): Promise<void> {
    this.addSql(kinds("'astray', 'left_behind', 'refused'"))
  }

  override async down(): Promise<void> {
    this.addSql(kinds("'astray', 'left_behind'"))
  }
}
