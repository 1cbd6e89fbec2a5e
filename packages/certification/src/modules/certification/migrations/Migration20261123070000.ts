import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Decisions and certificates: appended, never rewritten (law 3 of the house). The database itself refuses everything else. */
export class Migration20261123070000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "decision" (
        "id" text not null primary key,
        "product_id" text not null,
        "kind" text not null check ("kind" in ('issue', 'renew', 'upgrade', 'downgrade', 'revoke', 'grace', 'annul')),
        "number" text null,
        "signed_on" text null,
        "effective_at" timestamptz not null,
        "issued_by" text not null,
        "reason" text null,
        "criteria_set" text null,
        "certificate_id" text null,
        "star" integer null,
        "annulled_decision_id" text null,
        "demo" boolean not null default false,
        "source" text null,
        "recorded_by" text null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null,
        constraint "CK_decision_certificate" check (("kind" in ('issue', 'annul')) = ("certificate_id" is null)),
        constraint "CK_decision_star" check (("kind" = 'downgrade') = ("star" is not null)),
        constraint "CK_decision_annulled" check (("kind" = 'annul') = ("annulled_decision_id" is not null)),
        constraint "CK_decision_not_deleted" check ("deleted_at" is null)
      );
    `)
    this.addSql(`create index if not exists "IDX_decision_product_id" on "decision" ("product_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_decision_certificate_id" on "decision" ("certificate_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_decision_deleted_at" on "decision" ("deleted_at") where deleted_at is null;`)

    this.addSql(`
      create table if not exists "certificate" (
        "id" text not null primary key,
        -- Both rows are written when the transaction ends, in no particular order.
        "decision_id" text not null references "decision" ("id") deferrable initially deferred,
        "product_id" text not null,
        "number" text null,
        "number_key" text null,
        "revision" integer not null default 0,
        "star" integer not null check ("star" between 3 and 5),
        "precision" text not null check ("precision" in ('day', 'year')),
        "year" integer not null,
        "valid_from" timestamptz not null,
        "valid_until" timestamptz not null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null,
        constraint "CK_certificate_span" check ("valid_from" < "valid_until"),
        constraint "CK_certificate_number" check (("number" is null) = ("number_key" is null) and (("precision" = 'year') = ("number" is null))),
        constraint "CK_certificate_not_deleted" check ("deleted_at" is null)
      );
    `)
    this.addSql(`create index if not exists "IDX_certificate_product_id" on "certificate" ("product_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_certificate_deleted_at" on "certificate" ("deleted_at") where deleted_at is null;`)
    this.addSql(
      `create unique index if not exists "IDX_certificate_decision_id_unique" on "certificate" ("decision_id") where deleted_at is null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_certificate_number_key_revision_unique" on "certificate" ("number_key", "revision") where deleted_at is null;`,
    )

    this.addSql(`
      create or replace function ocop_refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: it is append-only, a correction is a new entry that names the old one', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;
    `)
    for (const table of ["decision", "certificate"]) {
      this.addSql(`
        create or replace trigger "${table}_append_only" before update or delete on "${table}"
        for each row execute function ocop_refuse_rewriting();
      `)
      this.addSql(`
        create or replace trigger "${table}_no_truncate" before truncate on "${table}"
        for each statement execute function ocop_refuse_rewriting();
      `)
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate" cascade;`)
    this.addSql(`drop table if exists "decision" cascade;`)
    this.addSql(`drop function if exists ocop_refuse_rewriting();`)
  }
}
