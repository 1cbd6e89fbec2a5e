import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KINDS = ["shift_opened", "sold", "returned", "ordered", "order_dropped", "handed_over", "cash_in", "cash_out", "shift_closed", "reprinted"]
const WITH_RECEIPT = ["sold", "returned", "ordered", "order_dropped", "handed_over"]
const oneOf = (kinds: string[]) => kinds.map((kind) => `'${kind}'`).join(", ")

/** What was ordered with a deposit ends: given out by a sale that names it, or dropped. */
export class Migration20261128084217 extends Migration {
  override async up(): Promise<void> {
    this.constrain(KINDS, WITH_RECEIPT)
    this.addSql(`
      create index if not exists "IDX_counter_entry_ends" on "counter_entry" (coalesce("body" #>> '{order,id}', "body" ->> 'order_id'))
      where coalesce("body" #>> '{order,id}', "body" ->> 'order_id') is not null;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_counter_entry_ends";`)
    const without = (kinds: string[]) => kinds.filter((kind) => kind !== "order_dropped")
    this.constrain(without(KINDS), without(WITH_RECEIPT))
  }

  private constrain(kinds: string[], with_receipt: string[]): void {
    this.addSql(`
      alter table "counter_entry"
        drop constraint if exists "counter_entry_kind_check", drop constraint if exists "counter_entry_receipt",
        add constraint "counter_entry_kind_check" check ("kind" in (${oneOf(kinds)})),
        add constraint "counter_entry_receipt" check (("kind" in (${oneOf(with_receipt)})) = ("receipt_number" is not null));
    `)
  }
}
