import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const ACTOR = `"actor_role" text not null, "actor_id" text not null, "actor_name" text not null, "at" timestamptz not null`
const TABLES = ["mark_down", "mark_down_end", "mark_down_rule"]

/** Goods whose last days run are sold for less: by whom, why, how far down. All of it is only ever added to. */
export class Migration20261128111347 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "mark_down" (
        "id" text not null primary key, "sales_point_id" text not null, "lot_id" text not null, "lot_code" text not null, "variant_id" text not null, "producer_id" text not null, "title" text not null,
        "kind" text not null check ("kind" in ('percent', 'price')), "figure" integer not null, "price_then" integer not null check ("price_then" > 0),
        "first_day" text not null, "last_day" text not null, "reason" text not null, "key" text not null, ${ACTOR}, ${STAMPS},
        constraint "mark_down_lowers" check (("kind" = 'percent' and "figure" between 1 and 99) or ("kind" = 'price' and "figure" > 0 and "figure" < "price_then")),
        constraint "mark_down_days" check ("first_day" <= "last_day")
      );
    `)
    this.addSql(`create table if not exists "mark_down_end" ("id" text not null primary key, "mark_down_id" text not null references "mark_down" ("id"), "reason" text not null, ${ACTOR}, ${STAMPS});`)
    this.addSql(`
      create table if not exists "mark_down_rule" (
        "id" text not null primary key, "valid_from" text not null, "manager_percent" integer not null, "office_percent" integer not null, "reason" text not null, ${ACTOR}, ${STAMPS},
        constraint "mark_down_rule_floor" check ("manager_percent" between 0 and "office_percent" and "office_percent" <= 90)
      );
    `)
    const index = (table: string, columns: string[], unique = false) =>
      this.addSql(`create ${unique ? "unique " : ""}index if not exists "IDX_${table}_${columns.join("_")}${unique ? "_unique" : ""}" on "${table}" (${columns.map((name) => `"${name}"`).join(", ")});`)
    index("mark_down", ["sales_point_id", "key"], true)
    index("mark_down", ["sales_point_id", "last_day"])
    index("mark_down", ["lot_id"])
    index("mark_down", ["producer_id", "last_day"])
    index("mark_down_end", ["mark_down_id"], true)
    index("mark_down_rule", ["valid_from"])
    for (const table of TABLES) index(table, ["deleted_at"])
    for (const table of TABLES) this.addSql(`create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_goods_refuse_rewriting();`)
    this.addSql(`
      insert into "mark_down_rule" ("id", "valid_from", "manager_percent", "office_percent", "reason", "actor_role", "actor_id", "actor_name", "at")
      values ('mkdr_first', '2019-03-22', 30, 50, 'Mức ban đầu, Phòng Kinh tế đặt lại được', 'system', 'system', 'Hệ thống', now()) on conflict do nothing;
    `)
  }

  override async down(): Promise<void> {
    for (const table of ["mark_down_end", "mark_down", "mark_down_rule"]) this.addSql(`drop table if exists "${table}" cascade;`)
  }
}
