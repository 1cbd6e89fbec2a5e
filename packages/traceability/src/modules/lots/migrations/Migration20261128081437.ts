import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { AS_TYPED } from "../as-typed"

/** Codes of packed lots as people type them, who cannot tell O from 0 or I from 1 on a label. */
export class Migration20261128081437 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_lot_as_typed" on "lot" (${AS_TYPED("code")}) where "kind" = 'packed';`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_lot_as_typed";`)
  }
}
