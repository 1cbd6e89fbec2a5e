import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const ACTOR = `"actor_role" text not null, "actor_id" text not null, "actor_name" text not null, "at" timestamptz not null`
const LOT = `"lot_id" text not null, "lot_code" text not null, "variant_id" text not null, "producer_id" text not null, "title" text not null`
const DAY = "~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'"
const TABLES = ["stall_contract", "stall_price", "delivery_note", "stall_count", "stall_count_line", "stall_charge", "stall_charge_line", "stall_payment"]

/** Terms, delivery notes, counts and accounts of supermarket stalls. Every row is written once. One amount holds at most 2.1 billion đồng; sums are wider. */
export class Migration20261128083541 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "stall_contract" (
        "id" text not null primary key, "sales_point_id" text not null, "number" text not null, "partner" text not null, "signed_for_us" text not null, "signed_for_partner" text not null,
        "signed_on" text not null check ("signed_on" ${DAY}), "terms" text not null check ("terms" in ('commission', 'purchase')), "percent_bp" integer not null check ("percent_bp" between 0 and 9000),
        "payment_days" integer not null check ("payment_days" between 0 and 365), "papers_asked" jsonb not null, "paper_id" text null,
        "valid_from" text not null check ("valid_from" ${DAY}), "valid_to" text null check ("valid_to" ${DAY} and "valid_to" >= "valid_from"), ${ACTOR}, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "stall_price" (
        "id" text not null primary key, "sales_point_id" text not null, "variant_id" text not null, "title" text not null, "price" integer not null check ("price" > 0),
        "valid_from" text not null check ("valid_from" ${DAY}), ${ACTOR}, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "delivery_note" (
        "id" text not null primary key, "number" text not null, "transfer_id" text not null, "sales_point_id" text not null, "lines" jsonb not null, ${ACTOR}, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "stall_count" (
        "id" text not null primary key, "number" text not null, "sales_point_id" text not null, "counted_on" text not null check ("counted_on" ${DAY}), "note" text null, "key" text not null, ${ACTOR}, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "stall_count_line" (
        "id" text not null primary key, "count_id" text not null references "stall_count" ("id"), ${LOT},
        "expected" integer not null, "counted" integer not null check ("counted" >= 0), "sold" integer not null check ("sold" >= 0), "lost" integer not null check ("lost" >= 0), "reason" text null, ${STAMPS},
        constraint "stall_count_line_foots" check ("expected" = "counted" + "sold" + "lost"), constraint "stall_count_line_explained" check ("lost" = 0 or "reason" is not null)
      );
    `)
    this.addSql(`
      create table if not exists "stall_charge" (
        "id" text not null primary key, "number" text not null, "sales_point_id" text not null, "contract_id" text not null references "stall_contract" ("id"),
        "kind" text not null check ("kind" in ('delivery', 'report', 'return')), "source" text not null, "of_charge_id" text null references "stall_charge" ("id"), "amount" integer not null,
        "happened_on" text not null check ("happened_on" ${DAY}), "due_on" text not null check ("due_on" ${DAY}), "reason" text null, ${ACTOR}, ${STAMPS},
        constraint "stall_charge_sides" check (("kind" = 'return') = ("of_charge_id" is not null) and (case when "kind" = 'return' then "amount" <= 0 and "reason" is not null else "amount" >= 0 end))
      );
    `)
    this.addSql(`
      create table if not exists "stall_charge_line" (
        "id" text not null primary key, "charge_id" text not null references "stall_charge" ("id"), ${LOT},
        "quantity" integer not null check ("quantity" > 0), "price" integer not null check ("price" >= 0), "gross" integer not null, "kept" integer not null, ${STAMPS},
        constraint "stall_charge_line_foots" check ("gross" = "price" * "quantity" and "kept" between 0 and "gross")
      );
    `)
    this.addSql(`
      create table if not exists "stall_payment" (
        "id" text not null primary key, "sales_point_id" text not null, "amount" integer not null, "paid_on" text not null check ("paid_on" ${DAY}), "reference" text not null, "note" text null,
        "key" text not null, "corrects" text null references "stall_payment" ("id"), ${ACTOR}, ${STAMPS},
        constraint "stall_payment_sides" check (case when "corrects" is null then "amount" > 0 else "amount" < 0 end)
      );
    `)
    const index = (table: string, columns: string[], unique = false) =>
      this.addSql(`create ${unique ? "unique " : ""}index if not exists "IDX_${table}_${columns.join("_")}${unique ? "_unique" : ""}" on "${table}" (${columns.map((name) => `"${name}"`).join(", ")});`)
    index("stall_contract", ["sales_point_id", "valid_from"], true)
    index("stall_price", ["sales_point_id", "variant_id", "valid_from"], true)
    index("delivery_note", ["number"], true)
    index("delivery_note", ["transfer_id"], true)
    index("delivery_note", ["sales_point_id"])
    for (const column of ["number", "key"]) index("stall_count", [column], true)
    index("stall_count", ["sales_point_id", "counted_on"])
    index("stall_count_line", ["count_id", "lot_id"], true)
    for (const column of ["number", "source"]) index("stall_charge", [column], true)
    index("stall_charge", ["sales_point_id", "due_on"])
    index("stall_charge", ["of_charge_id"])
    index("stall_charge_line", ["charge_id", "lot_id"], true)
    for (const column of ["key", "corrects"]) index("stall_payment", [column], true)
    index("stall_payment", ["sales_point_id", "paid_on"])
    for (const table of TABLES) index(table, ["deleted_at"])
    this.addSql(`
      create or replace function ocop_market_refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: it is append-only, a correction is a new entry', tg_op, tg_table_name using errcode = 'restrict_violation';
      end $$;
    `)
    for (const table of TABLES) this.addSql(`create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_market_refuse_rewriting();`)
  }

  override async down(): Promise<void> {
    this.addSql([...TABLES].reverse().map((table) => `drop table if exists "${table}" cascade;`).join(" "))
    this.addSql(`drop function if exists ocop_market_refuse_rewriting();`)
  }
}
