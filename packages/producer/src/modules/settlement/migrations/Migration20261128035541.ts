import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ROW = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const KINDS = ["sale", "refund", "fee", "delivery", "deposit", "loss", "correction", "payment"]
const SOURCES = ["parcel", "return", "refund", "counter_sale", "counter_return", "consignment", "stall", "payout", "office", "undo"]
const APPEND_ONLY = ["ledger_entry", "settlement_statement", "payout_step", "settlement_check"]
const TABLES = [...APPEND_ONLY, "commission_rule", "bank_account", "pay_list", "payout"]

const oneOf = (values: string[]) => values.map((value) => `'${value}'`).join(", ")

/** Who is paid what. One entry holds at most 2.1 billion đồng; sums are wider. */
export class Migration20261128035541 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "ledger_entry" (
        "id" text not null primary key,
        "producer_id" text not null,
        "period" text not null check ("period" ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
        "kind" text not null check ("kind" in (${oneOf(KINDS)})),
        "amount" integer not null check ("amount" <> 0),
        "source_kind" text not null check ("source_kind" in (${oneOf(SOURCES)})),
        "source_id" text not null,
        "round" integer not null default 0,
        "deal" text not null,
        "reference" text not null,
        "goods" jsonb null,
        "rule_id" text null,
        "note" text null,
        "corrects" text null references "ledger_entry" ("id"),
        "happened_at" timestamptz not null,
        "by_id" text not null,
        "by_name" text not null,
        ${ROW}
      );
    `)
    this.addSql(`create unique index if not exists "IDX_ledger_entry_source" on "ledger_entry" ("source_kind", "source_id", "producer_id", "kind", "round");`)
    this.addSql(`create index if not exists "IDX_ledger_entry_account" on "ledger_entry" ("producer_id", "period", "kind");`)
    this.addSql(`create index if not exists "IDX_ledger_entry_deal" on "ledger_entry" ("deal");`)
    this.addSql(`create index if not exists "IDX_ledger_entry_corrects" on "ledger_entry" ("corrects") where "corrects" is not null;`)
    this.addSql(`create index if not exists "IDX_ledger_entry_happened_at" on "ledger_entry" ("happened_at", "id");`)
    this.addSql(`
      create table if not exists "commission_rule" (
        "id" text not null primary key,
        "channel" text not null check ("channel" in ('web', 'counter', 'consignment', 'stall')),
        "producer_type" text null,
        "percent_bp" integer not null check ("percent_bp" between 0 and 10000),
        "fixed" integer not null check ("fixed" >= 0),
        "delivery" text not null check ("delivery" in ('kept', 'passed_on')),
        "valid_from" text not null,
        "valid_to" text null check ("valid_to" > "valid_from"),
        "source" text not null,
        "by_name" text not null,
        ${ROW}
      );
    `)
    this.addSql(`create unique index if not exists "IDX_commission_rule_from" on "commission_rule" ("channel", coalesce("producer_type", ''), "valid_from") where "deleted_at" is null;`)
    this.addSql(`
      create table if not exists "bank_account" (
        "id" text not null primary key,
        "producer_id" text not null,
        "bank_bin" text not null,
        "account_number" text not null,
        "account_holder" text not null,
        "state" text not null default 'waiting' check ("state" in ('waiting', 'accepted', 'refused')),
        "reason" text null,
        "entered_by" text not null,
        "entered_at" timestamptz not null,
        "checked_by" text null,
        "checked_at" timestamptz null,
        ${ROW}
      );
    `)
    this.addSql(`create index if not exists "IDX_bank_account_producer" on "bank_account" ("producer_id", "entered_at");`)
    this.addSql(`
      create table if not exists "settlement_statement" (
        "id" text not null primary key,
        "number" text not null unique,
        "producer_id" text not null,
        "producer_name" text not null,
        "period" text not null check ("period" ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
        ${["opening", ...KINDS, "closing"].map((name) => `"${name}" bigint not null`).join(", ")},
        "entry_count" integer not null,
        "issued_at" timestamptz not null,
        "by_name" text not null,
        ${ROW},
        constraint "settlement_statement_foots" check ("opening" + ${KINDS.map((kind) => `"${kind}"`).join(" + ")} = "closing")
      );
    `)
    this.addSql(`create unique index if not exists "IDX_settlement_statement_period" on "settlement_statement" ("producer_id", "period");`)
    this.addSql(`
      create table if not exists "pay_list" (
        "id" text not null primary key,
        "code" text not null unique,
        "made_at" timestamptz not null,
        "by_name" text not null,
        ${ROW}
      );
    `)
    this.addSql(`
      create table if not exists "payout" (
        "id" text not null primary key,
        "pay_list_id" text not null references "pay_list" ("id"),
        "producer_id" text not null,
        "statement_id" text not null references "settlement_statement" ("id"),
        "amount" integer not null check ("amount" > 0),
        "bank_bin" text not null,
        "account_number" text not null,
        "account_holder" text not null,
        "reference" text not null unique,
        "state" text not null default 'listed' check ("state" in ('listed', 'sent', 'paid', 'failed', 'reversed')),
        ${ROW}
      );
    `)
    this.addSql(`create index if not exists "IDX_payout_list" on "payout" ("pay_list_id");`)
    this.addSql(`create index if not exists "IDX_payout_producer" on "payout" ("producer_id", "state");`)
    this.addSql(`
      create table if not exists "payout_step" (
        "id" text not null primary key,
        "payout_id" text not null references "payout" ("id"),
        "from_state" text not null,
        "to_state" text not null,
        "by_id" text not null,
        "by_name" text not null,
        "reason" text null,
        "at" timestamptz not null,
        ${ROW}
      );
    `)
    this.addSql(`create index if not exists "IDX_payout_step_payout" on "payout_step" ("payout_id");`)
    this.addSql(`
      create table if not exists "settlement_check" (
        "id" text not null primary key,
        "ran_at" timestamptz not null,
        "orders" integer not null,
        "posted_late" jsonb not null,
        "differences" jsonb not null,
        ${ROW}
      );
    `)
    this.addSql(`
      create or replace function ocop_settlement_append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: write a correcting entry instead', tg_op, tg_table_name using errcode = 'restrict_violation';
      end $$;
    `)
    for (const table of APPEND_ONLY) {
      this.addSql(`create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_settlement_append_only();`)
      this.addSql(`create or replace trigger "${table}_no_truncate" before truncate on "${table}" for each statement execute function ocop_settlement_append_only();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of ["payout_step", "payout", "pay_list", ...TABLES]) this.addSql(`drop table if exists "${table}" cascade;`)
    this.addSql(`drop function if exists ocop_settlement_append_only();`)
  }
}
