import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KINDS = (kinds: string) => `
  alter table "stall_charge" drop constraint if exists "stall_charge_kind_check";
  alter table "stall_charge" add constraint "stall_charge_kind_check" check ("kind" in (${kinds}));
`

/** Contracts say who makes good what is lost, and may end before their day. Those signed until now said nothing: the loss was the producer's. */
export class Migration20261128110731 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "stall_contract" add column if not exists "losses_by" text not null default 'producer' check ("losses_by" in ('chain', 'shop', 'producer'));`)
    this.addSql(KINDS("'delivery', 'report', 'loss', 'return'"))
    this.addSql(`
      create table if not exists "stall_contract_end" (
        "id" text not null primary key, "contract_id" text not null references "stall_contract" ("id"), "sales_point_id" text not null,
        "ends_on" text not null check ("ends_on" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'), "reason" text not null,
        "actor_role" text not null, "actor_id" text not null, "actor_name" text not null, "at" timestamptz not null,
        "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create unique index if not exists "IDX_stall_contract_end_contract_id_unique" on "stall_contract_end" ("contract_id");`)
    this.addSql(`create index if not exists "IDX_stall_contract_end_sales_point_id" on "stall_contract_end" ("sales_point_id");`)
    this.addSql(`create index if not exists "IDX_stall_contract_end_deleted_at" on "stall_contract_end" ("deleted_at");`)
    this.addSql(`create or replace trigger "stall_contract_end_append_only" before update or delete on "stall_contract_end" for each row execute function ocop_market_refuse_rewriting();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stall_contract_end" cascade;`)
    this.addSql(KINDS("'delivery', 'report', 'return'"))
    this.addSql(`alter table "stall_contract" drop column if exists "losses_by";`)
  }
}
