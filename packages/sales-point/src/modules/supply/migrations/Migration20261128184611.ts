import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What a plan is made of is kept a variant at a time, with how it stands: a page of a thousand products no longer reads and judges them all.
 * Lines are held to the draft they belong to a statement at a time: a hundred thousand of them are written at once.
 */
export class Migration20261128184611 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "supply_plan_variant" (
        "id" text not null primary key, "plan_id" text not null references "supply_plan" ("id"), "variant_id" text not null, "year" jsonb not null,
        "harvested" integer null, "asked" integer null, "allocated" integer not null default 0, "short" integer null, "surplus" integer null, "must_mend" integer null, "to_weigh" integer null,
        "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null
      );
    `)
    this.addSql(`create unique index if not exists "IDX_supply_plan_variant_plan_id_variant_id_unique" on "supply_plan_variant" ("plan_id", "variant_id");`)
    this.addSql(`create index if not exists "IDX_supply_plan_variant_deleted_at" on "supply_plan_variant" ("deleted_at");`)

    this.addSql(`
      with harvest as (
        select plan.id as plan_id, row->>'variant_id' as variant_id, row->>'producer_id' as producer_id, (row->>'fortnight')::int as fortnight, sum((row->>'quantity')::int)::int as quantity
          from supply_plan plan, jsonb_array_elements(plan.problem->'supplies') row group by 1, 2, 3, 4
      ), demand as (
        select plan.id as plan_id, row->>'variant_id' as variant_id, row->>'outlet_id' as outlet_id, (row->>'fortnight')::int as fortnight, sum((row->>'quantity')::int)::int as quantity
          from supply_plan plan, jsonb_array_elements(plan.problem->'demands') row group by 1, 2, 3, 4
      ), source as (
        select plan.id as plan_id, row->>'variant_id' as variant_id, row->>'producer_id' as producer_id, row - 'variant_id' as facts from supply_plan plan, jsonb_array_elements(plan.problem->'sources') row
      ), harvests as (
        select source.plan_id, source.variant_id, source.facts || jsonb_build_object('harvest', jsonb_agg(coalesce(harvest.quantity, 0) order by turn)) as kept
          from source cross join generate_series(0, 25) turn
          left join harvest on (harvest.plan_id, harvest.variant_id, harvest.producer_id, harvest.fortnight) = (source.plan_id, source.variant_id, source.producer_id, turn)
         group by source.plan_id, source.variant_id, source.producer_id, source.facts
      ), wishes as (
        select way.plan_id, way.variant_id, way.outlet_id, jsonb_agg(coalesce(demand.quantity, 0) order by turn) as boxes
          from (select distinct plan_id, variant_id, outlet_id from demand) way cross join generate_series(0, 25) turn
          left join demand on (demand.plan_id, demand.variant_id, demand.outlet_id, demand.fortnight) = (way.plan_id, way.variant_id, way.outlet_id, turn)
         group by 1, 2, 3
      )
      insert into supply_plan_variant (id, plan_id, variant_id, year, allocated)
      select 'supvar_' || md5(known.plan_id || known.variant_id), known.plan_id, known.variant_id,
             jsonb_build_object(
               'sources', coalesce((select jsonb_agg(kept) from harvests where (harvests.plan_id, harvests.variant_id) = (known.plan_id, known.variant_id)), '[]'),
               'asked', coalesce((select jsonb_object_agg(outlet_id, boxes) from wishes where (wishes.plan_id, wishes.variant_id) = (known.plan_id, known.variant_id)), '{}')
             ),
             coalesce((select sum(quantity)::int from supply_plan_line line where (line.plan_id, line.variant_id) = (known.plan_id, known.variant_id)), 0)
        from (select plan_id, variant_id from harvest union select plan_id, variant_id from demand) known;
    `)
    this.addSql(`alter table "supply_plan" add column if not exists "rules" jsonb null, add column if not exists "outlets" jsonb null;`)
    this.addSql(`update supply_plan set rules = problem->'rules', outlets = problem->'outlets';`)
    this.addSql(`alter table "supply_plan" alter column "rules" set not null, alter column "outlets" set not null, drop column "problem";`)

    this.addSql(`drop trigger if exists "supply_plan_line_of_draft" on "supply_plan_line";`)
    this.addSql(`
      create or replace function ocop_supply_line_of_draft() returns trigger language plpgsql as $$
      declare
        touched text[];
      begin
        if tg_op = 'INSERT' then
          touched := array(select distinct plan_id from fresh);
        elsif tg_op = 'DELETE' then
          touched := array(select distinct plan_id from gone);
        else
          touched := array(
            select distinct gone.plan_id from gone left join fresh on fresh.id = gone.id
             where (fresh.plan_id, fresh.quantity, fresh.producer_id, fresh.outlet_id, fresh.variant_id, fresh.fortnight) is distinct from (gone.plan_id, gone.quantity, gone.producer_id, gone.outlet_id, gone.variant_id, gone.fortnight)
          );
        end if;
        perform from supply_plan plan where plan.id = any(touched) for share;
        if exists (select from supply_plan plan where plan.id = any(touched) and plan.status <> 'draft') then
          raise exception 'the lines of plan % stand: it is no draft any more', touched using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
    `)
    for (const [name, when, tables] of [["insert", "insert", "new table as fresh"], ["update", "update", "old table as gone new table as fresh"], ["delete", "delete", "old table as gone"]]) {
      this.addSql(`create or replace trigger "supply_plan_line_${name}_of_draft" after ${when} on "supply_plan_line" referencing ${tables} for each statement execute function ocop_supply_line_of_draft();`)
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "supply_plan_variant" cascade;`)
    for (const name of ["insert", "update", "delete"]) this.addSql(`drop trigger if exists "supply_plan_line_${name}_of_draft" on "supply_plan_line";`)
  }
}
