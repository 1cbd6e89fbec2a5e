import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** What producers say they will bring, and the plans made of it. */
export class Migration20261128041903 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "supply_statement" (
        "id" text not null primary key, "producer_id" text not null, "variant_id" text not null, "year" integer not null,
        "quantity" integer not null check ("quantity" >= 0), "said_by" text not null, "said_at" timestamptz not null, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "supply_plan" (
        "id" text not null primary key, "title" text not null, "starts" text not null, "status" text not null default 'draft' check ("status" in ('draft', 'accepted', 'dropped')),
        "problem" jsonb not null, "made_by" text not null, "made_at" timestamptz not null, "settled_by" text null, "settled_at" timestamptz null, "reason" text null, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "supply_plan_line" (
        "id" text not null primary key, "plan_id" text not null references "supply_plan" ("id"), "producer_id" text not null, "variant_id" text not null, "outlet_id" text not null,
        "fortnight" integer not null check ("fortnight" between 0 and 25), "quantity" integer not null check ("quantity" > 0), "by_hand" boolean not null default false, "transfer_id" text null, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "supply_wish" (
        "id" text not null primary key, "outlet_id" text not null, "variant_id" text not null, "first_day" text not null, "last_day" text not null check ("last_day" >= "first_day"),
        "quantity" integer not null check ("quantity" > 0), "because" text not null check ("because" in ('contract', 'fair', 'preorder', 'estimate')), "note" text null, "added_by" text not null,
        "withdrawn_at" timestamptz null, "withdrawn_by" text null, ${STAMPS}
      );
    `)
    const index = (table: string, columns: string[], unique = false) =>
      this.addSql(`create ${unique ? "unique " : ""}index if not exists "IDX_${table}_${columns.join("_")}${unique ? "_unique" : ""}" on "${table}" (${columns.map((name) => `"${name}"`).join(", ")});`)
    index("supply_statement", ["producer_id", "variant_id", "year", "said_at"])
    index("supply_wish", ["outlet_id", "variant_id"])
    index("supply_wish", ["last_day"])
    index("supply_plan", ["status"])
    index("supply_plan", ["starts"])
    this.addSql(`create unique index if not exists "IDX_supply_plan_line_way_unique" on "supply_plan_line" ("plan_id", "variant_id", "producer_id", "outlet_id", "fortnight");`)
    for (const table of ["supply_statement", "supply_plan", "supply_plan_line", "supply_wish"]) index(table, ["deleted_at"])

    this.addSql(`
      create or replace function ocop_supply_refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: what was said stays, a change is said anew', tg_op, tg_table_name using errcode = 'restrict_violation';
      end $$;
    `)
    this.addSql(`create or replace trigger "supply_statement_append_only" before update or delete on "supply_statement" for each row execute function ocop_supply_refuse_rewriting();`)
    // A plan that was accepted is what goods move by: its lines stand still, but for the transfer each became.
    this.addSql(`
      create or replace function ocop_supply_line_of_draft() returns trigger language plpgsql as $$
      declare
        line supply_plan_line := coalesce(new, old);
      begin
        if tg_op = 'UPDATE' and (new.quantity, new.producer_id, new.outlet_id, new.variant_id, new.fortnight) = (old.quantity, old.producer_id, old.outlet_id, old.variant_id, old.fortnight) then return new; end if;
        if (select status from supply_plan where id = line.plan_id for share) <> 'draft' then
          raise exception 'the lines of plan % stand: it is no draft any more', line.plan_id using errcode = 'restrict_violation';
        end if;
        return line;
      end $$;
    `)
    this.addSql(`create or replace trigger "supply_plan_line_of_draft" before insert or update or delete on "supply_plan_line" for each row execute function ocop_supply_line_of_draft();`)
  }

  override async down(): Promise<void> {
    for (const table of ["supply_plan_line", "supply_plan", "supply_statement", "supply_wish"]) this.addSql(`drop table if exists "${table}" cascade;`)
    for (const name of ["refuse_rewriting", "line_of_draft"]) this.addSql(`drop function if exists ocop_supply_${name}();`)
  }
}
