import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Rows of these tables are never soft-deleted: indexes without `deleted_at is null` serve every query, those of the triggers too. */
const INDEXES: [table: string, columns: string[], unique: boolean][] = [
  ["lot", ["producer_id", "code"], true],
  ["lot", ["origin_entry_id"], true],
  ...["code", "variant_id", "product_id", "plot_id", "apiary_id", "made_on"].map((column): [string, string[], boolean] => ["lot", [column], false]),
  ["lot_operation", ["producer_id", "idempotency_key"], true],
  ["lot_operation", ["producer_id", "happened_at"], false],
  ["lot_operation", ["entry_id"], false],
  ["lot_flow", ["lot_id", "direction"], false],
  ["lot_flow", ["operation_id", "direction"], false],
  ["lot_step", ["lot_id"], false],
  ["lot_step", ["recall_id"], false],
  ...["lot_id", "order_id", "order_line_id", "fulfillment_id"].map((column): [string, string[], boolean] => ["lot_movement", [column], false]),
  ["lot_shelf", ["lot_id", "stock_location_id"], true],
  ["lot_shelf", ["stock_location_id"], false],
  ["recall", ["code"], true],
  ["recall", ["at"], false],
  ["recall_lot", ["recall_id", "lot_id"], true],
  ["recall_lot", ["lot_id"], false],
]

export class Migration20261128021233 extends Migration {
  override async up(): Promise<void> {
    this.rebuild("")
  }

  override async down(): Promise<void> {
    this.rebuild(" where deleted_at is null")
  }

  private rebuild(where: string): void {
    for (const [table, columns, unique] of INDEXES) {
      const name = `IDX_${table}_${columns.join("_")}${unique ? "_unique" : ""}`
      this.addSql(`drop index if exists "${name}";`)
      this.addSql(`create ${unique ? "unique " : ""}index if not exists "${name}" on "${table}" (${columns.map((column) => `"${column}"`).join(", ")})${where};`)
    }
  }
}
