import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The ledger in the order of time, for whoever reads it as events. */
export class Migration20261128011837 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_lot_operation_time" on "lot_operation" ("happened_at", "id");`)
    this.addSql(`create index if not exists "IDX_lot_step_time" on "lot_step" ("at", "id");`)
    this.addSql(`create index if not exists "IDX_lot_movement_time" on "lot_movement" ("at", "id");`)
  }

  override async down(): Promise<void> {
    for (const table of ["operation", "step", "movement"]) this.addSql(`drop index if exists "IDX_lot_${table}_time";`)
  }
}
