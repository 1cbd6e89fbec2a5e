import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A star rests on an evaluation or a named paper; a revocation names its ground; never do two certificates of one product stand. */
export class Migration20261124023500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table "decision"
        add column if not exists "evaluation_id" text null,
        add column if not exists "ground" text null
          check ("ground" in ('false_papers', 'criteria_no_longer_met', 'breach_of_law', 'misuse_of_mark', 'production_stopped', 'other')),
        add column if not exists "found_on" text null;
    `)
    this.addSql(`alter table "decision" add constraint "CK_decision_ground" check ("kind" = 'revoke' or ("ground" is null and "found_on" is null));`)
    this.addSql(`
      alter table "decision" add constraint "CK_decision_basis"
        check ("kind" not in ('issue', 'renew', 'upgrade') or "evaluation_id" is not null or "source" is not null or "demo");
    `)
    this.addSql(`create index if not exists "IDX_decision_evaluation_id" on "decision" ("evaluation_id") where deleted_at is null and evaluation_id is not null;`)
    this.addSql(`create index if not exists "IDX_certificate_valid_until" on "certificate" ("valid_until") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_certificate_valid_from" on "certificate" ("valid_from", "id") where deleted_at is null;`)

    // The same law as in rules/why-refused.ts, kept by the database too: who writes past the service is refused as well.
    this.addSql(`
      create or replace function ocop_refuse_second_certificate() returns trigger language plpgsql as $$
      declare other text;
      begin
        if exists (select 1 from decision a where a.annulled_decision_id = new.decision_id) then return null; end if;
        select c.id into other
        from certificate c
        cross join lateral (
          select case when c.valid_from <= new.valid_from then c.id else new.id end as earlier,
                 case when c.valid_from <= new.valid_from then new.decision_id else c.decision_id end as later_decision,
                 least(c.valid_from, new.valid_from) as earlier_from,
                 greatest(c.valid_from, new.valid_from) as later_from
        ) pair
        where c.product_id = new.product_id and c.id <> new.id
          and c.valid_from < new.valid_until and new.valid_from < c.valid_until
          and not exists (select 1 from decision a where a.annulled_decision_id = c.decision_id)
          -- the later one follows the earlier
          and not exists (select 1 from decision f where f.id = pair.later_decision and f.certificate_id = pair.earlier)
          -- the earlier one had been revoked
          and not exists (
            select 1 from decision r
            where r.kind = 'revoke' and r.certificate_id = pair.earlier and r.effective_at <= pair.later_from
              and not exists (select 1 from decision a where a.annulled_decision_id = r.id))
          -- a third one had taken the place of the earlier
          and not exists (
            select 1 from certificate s
            where s.product_id = c.product_id and s.id not in (c.id, new.id) and s.valid_from > pair.earlier_from and s.valid_from <= pair.later_from
              and not exists (select 1 from decision a where a.annulled_decision_id = s.decision_id))
        limit 1;
        if other is not null then
          raise exception 'certificate % would stand beside certificate % of the same product', new.id, other using errcode = 'exclusion_violation';
        end if;
        return null;
      end $$;
    `)
    this.addSql(`
      create constraint trigger "certificate_stands_alone" after insert on "certificate"
      deferrable initially deferred for each row execute function ocop_refuse_second_certificate();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "certificate_stands_alone" on "certificate";`)
    this.addSql(`drop function if exists ocop_refuse_second_certificate();`)
    this.addSql(`alter table "decision" drop constraint if exists "CK_decision_basis", drop constraint if exists "CK_decision_ground";`)
    this.addSql(`alter table "decision" drop column if exists "evaluation_id", drop column if exists "ground", drop column if exists "found_on";`)
  }
}
