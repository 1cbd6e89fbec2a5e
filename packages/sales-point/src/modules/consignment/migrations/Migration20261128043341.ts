import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const ACTOR = `"actor_role" text not null, "actor_id" text not null, "actor_name" text not null, "at" timestamptz not null`
const STATUSES = `('draft', 'ready', 'in_transit', 'received', 'received_with_difference', 'cancelled')`
const TABLES = ["goods_transfer", "goods_transfer_line", "goods_transfer_count", "goods_transfer_step"]

/** Transfers of boxes: lines, counts and steps are written once; the status of a transfer is what its steps say. */
export class Migration20261128043341 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "goods_transfer" (
        "id" text not null primary key, "code" text not null, "status" text not null check ("status" in ${STATUSES}),
        "from_location_id" text not null, "to_location_id" text not null, "from_point_id" text null, "to_point_id" text null, "from_producer_id" text null, "to_producer_id" text null,
        "from_name" text not null, "to_name" text not null, "note" text null, "boxes" integer not null check ("boxes" > 0), ${ACTOR}, ${STAMPS},
        constraint "goods_transfer_moves" check ("from_location_id" <> "to_location_id"),
        constraint "goods_transfer_ends" check (("from_point_id" is null) <> ("from_producer_id" is null) and ("to_point_id" is null) <> ("to_producer_id" is null))
      );
    `)
    this.addSql(`
      create table if not exists "goods_transfer_line" (
        "id" text not null primary key, "transfer_id" text not null references "goods_transfer" ("id"), "lot_id" text not null, "lot_code" text not null, "variant_id" text not null,
        "producer_id" text not null, "title" text not null, "best_before" text null, "quantity" integer not null check ("quantity" > 0), ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "goods_transfer_count" (
        "id" text not null primary key, "line_id" text not null references "goods_transfer_line" ("id"), "transfer_id" text not null references "goods_transfer" ("id"),
        "counted" integer not null check ("counted" >= 0), "difference" text null check ("difference" in ('astray', 'left_behind')), "reason" text null, ${ACTOR}, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "goods_transfer_step" (
        "id" text not null primary key, "transfer_id" text not null references "goods_transfer" ("id"),
        "from" text null check ("from" in ${STATUSES}), "to" text not null check ("to" in ${STATUSES}), "reason" text null, ${ACTOR}, ${STAMPS}
      );
    `)
    const index = (table: string, columns: string[], unique = false) =>
      this.addSql(`create ${unique ? "unique " : ""}index if not exists "IDX_${table}_${columns.join("_")}${unique ? "_unique" : ""}" on "${table}" (${columns.map((name) => `"${name}"`).join(", ")});`)
    index("goods_transfer", ["code"], true)
    for (const column of ["status", "from_point_id", "to_point_id", "at"]) index("goods_transfer", [column])
    index("goods_transfer_line", ["transfer_id", "lot_id"], true)
    index("goods_transfer_line", ["lot_id"])
    index("goods_transfer_count", ["line_id"], true)
    index("goods_transfer_count", ["transfer_id"])
    index("goods_transfer_step", ["transfer_id", "at"])
    for (const table of TABLES) index(table, ["deleted_at"])
    this.addSql(`
      create or replace function ocop_goods_refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: it is append-only, a correction is a new entry', tg_op, tg_table_name using errcode = 'restrict_violation';
      end $$;
    `)
    for (const table of TABLES.slice(1)) this.addSql(`create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_goods_refuse_rewriting();`)
    this.addSql(`create or replace trigger "goods_transfer_never_deleted" before delete on "goods_transfer" for each row execute function ocop_goods_refuse_rewriting();`)
    this.addSql(`
      create or replace function ocop_goods_step() returns trigger language plpgsql as $$
      declare
        was text;
      begin
        select status into was from goods_transfer where id = new.transfer_id for update;
        if new."from" is not null and (was <> new."from" or (new."from", new."to") not in (
          ('draft', 'ready'), ('draft', 'cancelled'), ('ready', 'in_transit'), ('ready', 'cancelled'), ('in_transit', 'received'), ('in_transit', 'received_with_difference'), ('in_transit', 'cancelled'))) then
          raise exception 'transfer % is %, so no step from % to %', new.transfer_id, was, new."from", new."to" using errcode = 'check_violation', constraint = 'goods_transfer_step_order';
        end if;
        perform set_config('ocop.goods_step', new.transfer_id, true);
        update goods_transfer set status = new."to", updated_at = now() where id = new.transfer_id;
        perform set_config('ocop.goods_step', '', true);
        return null;
      end $$;
    `)
    this.addSql(`create or replace trigger "goods_transfer_step_counts" after insert on "goods_transfer_step" for each row execute function ocop_goods_step();`)
    this.addSql(`
      create or replace function ocop_goods_status() returns trigger language plpgsql as $$
      begin
        if coalesce(current_setting('ocop.goods_step', true), '') <> new.id then
          raise exception 'transfer % is moved by its steps alone', new.id using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
    `)
    this.addSql(`create or replace trigger "goods_transfer_follows" before update on "goods_transfer" for each row execute function ocop_goods_status();`)
  }

  override async down(): Promise<void> {
    for (const table of [...TABLES].reverse()) this.addSql(`drop table if exists "${table}" cascade;`)
    for (const name of ["refuse_rewriting", "step", "status"]) this.addSql(`drop function if exists ocop_goods_${name}();`)
  }
}
