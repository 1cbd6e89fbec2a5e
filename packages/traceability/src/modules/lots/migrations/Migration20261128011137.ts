import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const ACTOR = `"actor_role" text not null, "actor_id" text not null, "actor_name" text not null`
const APPEND_ONLY = ["lot", "lot_operation", "lot_flow", "lot_step", "lot_movement", "recall", "recall_lot"]
const DERIVED = ["lot_balance", "lot_shelf", "kept_variant"]

/**
 * Lots, what was done with them, where their boxes went. All of it is append-only; balances are derived from it by triggers, and
 * their checks are the last line behind "never more out than in", whoever writes and however many at once.
 */
export class Migration20261128011137 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "lot" (
        "id" text not null primary key, "producer_id" text not null, "code" text not null,
        "kind" text not null check ("kind" in ('harvest', 'input', 'bulk', 'packed')), "title" text not null,
        "product_id" text null, "variant_id" text null,
        "uom" text not null check ("uom" in ('g', 'ml', 'piece')), "unit_net" integer null check ("unit_net" > 0), "unit_uom" text null check ("unit_uom" in ('g', 'ml')),
        "made_on" text not null, "best_before" text null, "plot_id" text null, "apiary_id" text null, "origin_entry_id" text null,
        "supplier" text null, "supplier_lot" text null, "note" text null, ${STAMPS},
        constraint "lot_packed" check ("kind" <> 'packed' or ("uom" = 'piece' and "variant_id" is not null)),
        constraint "lot_unit" check (("unit_net" is null) = ("unit_uom" is null) and ("unit_net" is null or "uom" = 'piece'))
      );
    `)
    this.addSql(`
      create table if not exists "lot_operation" (
        "id" text not null primary key, "producer_id" text not null,
        "kind" text not null check ("kind" in ('harvest', 'input', 'grade', 'split', 'merge', 'pack', 'transform', 'loss', 'adjust')),
        "base_uom" text not null check ("base_uom" in ('g', 'ml', 'piece')), "loss" integer not null default 0 check ("loss" >= 0),
        "reason" text null, "entry_id" text null, ${ACTOR}, "happened_at" timestamptz not null,
        "idempotency_key" text null, "request_hash" text null, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "lot_flow" (
        "id" text not null primary key, "operation_id" text not null references "lot_operation" ("id"), "lot_id" text not null references "lot" ("id"),
        "direction" text not null check ("direction" in ('in', 'out', 'plus', 'minus')),
        "quantity" integer not null check ("quantity" > 0), "balance" integer not null check ("balance" > 0), ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "lot_step" (
        "id" text not null primary key, "lot_id" text not null references "lot" ("id"),
        "kind" text not null check ("kind" in ('hold', 'resume', 'recall', 'close', 'reopen', 'flag', 'clear')),
        "reason" text not null, "recall_id" text null, ${ACTOR}, "at" timestamptz not null, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "lot_movement" (
        "id" text not null primary key, "lot_id" text not null references "lot" ("id"),
        "kind" text not null check ("kind" in ('release', 'withdraw', 'ship', 'return', 'lost')), "quantity" integer not null check ("quantity" > 0),
        "stock_location_id" text not null, "order_id" text null, "order_line_id" text null, "fulfillment_id" text null, "reason" text null,
        ${ACTOR}, "at" timestamptz not null, "source" text null, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "lot_balance" (
        "lot_id" text not null primary key references "lot" ("id"), "made" integer not null default 0, "used" integer not null default 0,
        "shelved" integer not null default 0, "sold" integer not null default 0,
        "block" text null check ("block" in ('held', 'recalled', 'closed')), "flagged" boolean not null default false, ${STAMPS},
        constraint "lot_balance_left" check ("made" >= 0 and "used" >= 0 and "shelved" >= 0 and "sold" >= 0 and "used"::bigint + "shelved" + "sold" <= "made")
      );
    `)
    this.addSql(`
      create table if not exists "lot_shelf" (
        "id" text not null primary key, "lot_id" text not null references "lot" ("id"), "stock_location_id" text not null,
        "quantity" integer not null, "fed" integer not null default 0, ${STAMPS},
        constraint "lot_shelf_left" check ("quantity" >= 0)
      );
    `)
    this.addSql(`create table if not exists "kept_variant" ("variant_id" text not null primary key, "inventory_item_id" text not null, "producer_id" text not null, "since" timestamptz not null, ${STAMPS});`)
    this.addSql(`
      create table if not exists "recall" (
        "id" text not null primary key, "code" text not null, "kind" text not null check ("kind" in ('drill', 'proposal', 'hold', 'recall', 'lift')),
        "selection" jsonb not null, "selection_text" text not null, "reason" text not null, "answers_id" text null,
        "lots" integer not null, "orders" integer not null, "shipped" integer not null, "took_ms" integer not null, ${ACTOR}, "at" timestamptz not null, ${STAMPS}
      );
    `)
    this.addSql(`create table if not exists "recall_lot" ("id" text not null primary key, "recall_id" text not null references "recall" ("id"), "lot_id" text not null references "lot" ("id"), "picked" boolean not null, ${STAMPS});`)

    const index = (table: string, columns: string[], { unique = false, where = "deleted_at is null" } = {}) =>
      this.addSql(
        `create ${unique ? "unique " : ""}index if not exists "IDX_${table}_${columns.join("_")}${unique ? "_unique" : ""}" on "${table}" (${columns.map((name) => `"${name}"`).join(", ")}) where ${where};`,
      )
    index("lot", ["producer_id", "code"], { unique: true })
    index("lot", ["origin_entry_id"], { unique: true })
    for (const column of ["code", "variant_id", "product_id", "plot_id", "apiary_id", "made_on"]) index("lot", [column])
    index("lot_operation", ["producer_id", "idempotency_key"], { unique: true })
    index("lot_operation", ["producer_id", "happened_at"])
    index("lot_operation", ["entry_id"])
    index("lot_flow", ["lot_id", "direction"])
    index("lot_flow", ["operation_id", "direction"])
    index("lot_step", ["lot_id"])
    index("lot_step", ["recall_id"])
    for (const column of ["lot_id", "order_id", "order_line_id", "fulfillment_id"]) index("lot_movement", [column])
    this.addSql(`create unique index if not exists "IDX_lot_movement_source" on "lot_movement" ("source", "lot_id", coalesce("order_line_id", '')) where "source" is not null;`)
    index("lot_shelf", ["lot_id", "stock_location_id"], { unique: true })
    index("lot_shelf", ["stock_location_id"])
    index("recall", ["code"], { unique: true })
    index("recall", ["at"])
    index("recall_lot", ["recall_id", "lot_id"], { unique: true })
    index("recall_lot", ["lot_id"])
    // A lot begins once, in one operation, and never in one it went into: the tree has no ring.
    this.addSql(`create unique index if not exists "IDX_lot_flow_begins_once" on "lot_flow" ("lot_id") where "direction" = 'out';`)
    this.addSql(`create unique index if not exists "IDX_lot_flow_one_side" on "lot_flow" ("operation_id", "lot_id");`)
    for (const table of [...APPEND_ONLY, ...DERIVED]) index(table, ["deleted_at"])

    this.addSql(`
      create or replace function ocop_lots_refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: it is append-only, a correction is a new entry', tg_op, tg_table_name using errcode = 'restrict_violation';
      end $$;
    `)
    for (const table of APPEND_ONLY) {
      this.addSql(`create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_lots_refuse_rewriting();`)
      this.addSql(`create or replace trigger "${table}_no_truncate" before truncate on "${table}" for each statement execute function ocop_lots_refuse_rewriting();`)
    }

    this.addSql(`
      create or replace function ocop_lots_begin() returns trigger language plpgsql as $$
      begin
        insert into lot_balance (lot_id) values (new.id);
        return null;
      end $$;
    `)
    this.addSql(`create or replace trigger "lot_begins" after insert on "lot" for each row execute function ocop_lots_begin();`)

    this.addSql(`
      create or replace function ocop_lots_flow() returns trigger language plpgsql as $$
      declare
        operation text;
        blocked text;
      begin
        select kind into operation from lot_operation where id = new.operation_id;
        update lot_balance set
          made = made + case when new.direction in ('out', 'plus') then new.quantity else 0 end - case when new.direction = 'minus' then new.quantity else 0 end,
          used = used + case when new.direction = 'in' then new.quantity else 0 end,
          updated_at = now()
        where lot_id = new.lot_id returning block into blocked;
        if new.direction = 'in' and operation <> 'loss' and blocked is not null then
          raise exception 'lot % is %: nothing may be made of it', new.lot_id, blocked using errcode = 'check_violation', constraint = 'lot_blocked';
        end if;
        return null;
      end $$;
    `)
    this.addSql(`create or replace trigger "lot_flow_counts" after insert on "lot_flow" for each row execute function ocop_lots_flow();`)

    this.addSql(`
      create or replace function ocop_lots_balanced() returns trigger language plpgsql as $$
      declare
        wanted text := to_jsonb(new) ->> tg_argv[0];
        operation lot_operation;
        ins bigint;
        outs bigint;
        others bigint;
      begin
        select * into operation from lot_operation where id = wanted;
        select coalesce(sum(balance) filter (where direction = 'in'), 0), coalesce(sum(balance) filter (where direction = 'out'), 0), count(*) filter (where direction in ('plus', 'minus'))
          into ins, outs, others from lot_flow where operation_id = wanted;
        if operation.kind in ('harvest', 'input') then
          if ins > 0 or outs = 0 or others > 0 or operation.loss > 0 then raise exception 'operation %: a beginning has one lot out', wanted using errcode = 'check_violation', constraint = 'lot_operation_balances'; end if;
        elsif operation.kind = 'adjust' then
          if ins > 0 or outs > 0 or others = 0 then raise exception 'operation %: an adjustment only counts anew', wanted using errcode = 'check_violation', constraint = 'lot_operation_balances'; end if;
        elsif others > 0 or ins = 0 or ins <> outs + operation.loss then
          raise exception 'operation %: % in, % out and % lost', wanted, ins, outs, operation.loss using errcode = 'check_violation', constraint = 'lot_operation_balances';
        end if;
        return null;
      end $$;
    `)
    for (const [table, operation] of [["lot_operation", "id"], ["lot_flow", "operation_id"]]) {
      this.addSql(`drop trigger if exists "${table}_balances" on "${table}";`)
      this.addSql(`create constraint trigger "${table}_balances" after insert on "${table}" deferrable initially deferred for each row execute function ocop_lots_balanced('${operation}');`)
    }

    this.addSql(`
      create or replace function ocop_lots_step() returns trigger language plpgsql as $$
      declare
        was text;
      begin
        select block into was from lot_balance where lot_id = new.lot_id for update;
        if (new.kind = 'hold' and was in ('held', 'recalled')) or (new.kind = 'recall' and was = 'recalled')
          or (new.kind = 'resume' and (was is null or was = 'closed')) or (new.kind = 'close' and was is not null) or (new.kind = 'reopen' and was is distinct from 'closed') then
          raise exception 'lot % is %, so no %', new.lot_id, coalesce(was, 'open'), new.kind using errcode = 'check_violation', constraint = 'lot_step_order';
        end if;
        update lot_balance set
          block = case new.kind when 'hold' then 'held' when 'recall' then 'recalled' when 'close' then 'closed' when 'flag' then block when 'clear' then block else null end,
          flagged = case new.kind when 'flag' then true when 'clear' then false else flagged end,
          updated_at = now()
        where lot_id = new.lot_id;
        return null;
      end $$;
    `)
    this.addSql(`create or replace trigger "lot_step_counts" after insert on "lot_step" for each row execute function ocop_lots_step();`)

    this.addSql(`
      create or replace function ocop_lots_movement() returns trigger language plpgsql as $$
      declare
        onto integer := case new.kind when 'release' then new.quantity when 'return' then new.quantity else -new.quantity end;
        moved lot_balance;
        sort text;
      begin
        update lot_balance set
          shelved = shelved + onto,
          sold = sold + case new.kind when 'ship' then new.quantity when 'return' then -new.quantity else 0 end,
          used = used + case new.kind when 'lost' then new.quantity else 0 end,
          updated_at = now()
        where lot_id = new.lot_id returning * into moved;
        select kind into sort from lot where id = new.lot_id;
        if sort <> 'packed' then raise exception 'lot % is not packed', new.lot_id using errcode = 'check_violation', constraint = 'lot_not_packed'; end if;
        if new.kind in ('release', 'ship') and moved.block is not null then
          raise exception 'lot % is %: no box of it is sold', new.lot_id, moved.block using errcode = 'check_violation', constraint = 'lot_blocked';
        end if;
        update lot_shelf set quantity = quantity + onto, updated_at = now() where lot_id = new.lot_id and stock_location_id = new.stock_location_id;
        if not found then
          insert into lot_shelf (id, lot_id, stock_location_id, quantity) values (new.lot_id || ':' || new.stock_location_id, new.lot_id, new.stock_location_id, onto);
        end if;
        return null;
      end $$;
    `)
    this.addSql(`create or replace trigger "lot_movement_counts" after insert on "lot_movement" for each row execute function ocop_lots_movement();`)
  }

  override async down(): Promise<void> {
    for (const table of ["recall_lot", "recall", "kept_variant", "lot_shelf", "lot_balance", "lot_movement", "lot_step", "lot_flow", "lot_operation", "lot"]) this.addSql(`drop table if exists "${table}" cascade;`)
    for (const name of ["movement", "step", "balanced", "flow", "begin", "refuse_rewriting"]) this.addSql(`drop function if exists ocop_lots_${name}();`)
  }
}
