import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const ACTOR = `"actor_role" text not null, "actor_id" text not null, "actor_name" text not null`
const STATUSES = `('proposed', 'approved', 'open', 'suspended', 'closed')`
const APPEND_ONLY = ["sales_point_step", "sales_point_regulation", "sales_point_signature"]
/** "7:30–17:30 hằng ngày" */
const EVERY_DAY = "^(\\d{1,2}):(\\d{2})–(\\d{1,2}):(\\d{2})"

/** Hours as data, states as steps, papers, and the regulation each point signs. */
export class Migration20261128035521 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table "sales_point"
        add column if not exists "hours" jsonb not null default '{"week":[[],[],[],[],[],[],[]],"exceptions":[]}', add column if not exists "hours_note" text null,
        add column if not exists "about" text null, add column if not exists "phone" text null,
        add column if not exists "latitude" real null, add column if not exists "longitude" real null;
    `)
    this.addSql(`
      update "sales_point" set hours = jsonb_build_object('exceptions', '[]'::jsonb, 'week', (
        select jsonb_agg(jsonb_build_array(jsonb_build_object('from', lpad(part[1], 2, '0') || ':' || part[2], 'to', lpad(part[3], 2, '0') || ':' || part[4])))
        from generate_series(1, 7), regexp_match("opening_hours", '${EVERY_DAY}') as part))
      where "opening_hours" ~ '${EVERY_DAY}';
    `)
    this.addSql(`update "sales_point" set "hours_note" = "opening_hours" where "opening_hours" !~ '${EVERY_DAY}';`)
    this.addSql(`alter table "sales_point" drop column if exists "opening_hours";`)

    this.addSql(`
      create table if not exists "sales_point_step" (
        "id" text not null primary key, "sales_point_id" text not null references "sales_point" ("id"),
        "from" text null check ("from" in ${STATUSES}), "to" text not null check ("to" in ${STATUSES}), "reason" text not null, ${ACTOR}, "at" timestamptz not null, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "sales_point_paper" (
        "id" text not null primary key, "sales_point_id" text not null references "sales_point" ("id"),
        "kind" text not null check ("kind" in ('business_registration', 'food_safety', 'site_lease', 'stall_contract', 'fire_safety', 'other')),
        "number" text not null, "issuer" text not null, "issued_on" text null, "expires_on" text null, "added_by" text not null,
        "withdrawn_at" timestamptz null, "withdrawn_by" text null, "withdrawn_because" text null, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "sales_point_regulation" (
        "id" text not null primary key, "version" integer not null, "title" text not null, "body" text not null, "body_hash" text not null, "valid_from" text not null,
        "published_by" text not null, "published_at" timestamptz not null, ${STAMPS}
      );
    `)
    this.addSql(`
      create table if not exists "sales_point_signature" (
        "id" text not null primary key, "sales_point_id" text not null references "sales_point" ("id"), "version" integer not null, "body_hash" text not null, ${ACTOR}, "at" timestamptz not null, ${STAMPS}
      );
    `)
    const index = (table: string, columns: string[], unique = false) =>
      this.addSql(`create ${unique ? "unique " : ""}index if not exists "IDX_${table}_${columns.join("_")}${unique ? "_unique" : ""}" on "${table}" (${columns.map((name) => `"${name}"`).join(", ")});`)
    index("sales_point_step", ["sales_point_id", "at"])
    index("sales_point_paper", ["sales_point_id"])
    index("sales_point_paper", ["expires_on"])
    index("sales_point_regulation", ["version"], true)
    index("sales_point_signature", ["sales_point_id", "version"], true)
    for (const table of ["sales_point_step", "sales_point_paper", "sales_point_regulation", "sales_point_signature"]) index(table, ["deleted_at"])

    this.addSql(`
      create or replace function ocop_points_refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: it is append-only, a correction is a new entry', tg_op, tg_table_name using errcode = 'restrict_violation';
      end $$;
    `)
    for (const table of APPEND_ONLY) {
      this.addSql(`create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_points_refuse_rewriting();`)
    }
    // The state is what the steps say: a step from a state the point is not in is refused, and nobody else writes it.
    this.addSql(`
      create or replace function ocop_points_step() returns trigger language plpgsql as $$
      declare
        was text;
      begin
        select status into was from sales_point where id = new.sales_point_id for update;
        if new."from" is not null then
          if was <> new."from" or (new."from", new."to") not in (
            ('proposed', 'approved'), ('proposed', 'closed'), ('approved', 'open'), ('approved', 'closed'), ('open', 'suspended'), ('open', 'closed'), ('suspended', 'open'), ('suspended', 'closed')) then
            raise exception 'sales point % is %, so no step from % to %', new.sales_point_id, was, new."from", new."to" using errcode = 'check_violation', constraint = 'sales_point_step_order';
          end if;
        end if;
        perform set_config('ocop.point_step', new.sales_point_id, true);
        update sales_point set status = new."to", updated_at = now() where id = new.sales_point_id;
        perform set_config('ocop.point_step', '', true);
        return null;
      end $$;
    `)
    this.addSql(`create or replace trigger "sales_point_step_counts" after insert on "sales_point_step" for each row execute function ocop_points_step();`)
    this.addSql(`
      create or replace function ocop_points_status() returns trigger language plpgsql as $$
      begin
        if coalesce(current_setting('ocop.point_step', true), '') <> new.id then
          raise exception 'the status of % follows its steps', new.id using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
    `)
    this.addSql(`create or replace trigger "sales_point_status_follows" before update of "status" on "sales_point" for each row when (old.status is distinct from new.status) execute function ocop_points_status();`)
    // Points that were there before have one step that says so.
    this.addSql(`
      insert into sales_point_step (id, sales_point_id, "from", "to", reason, actor_role, actor_id, actor_name, at)
      select 'sptstep_' || id, id, null, status, 'Đã có trước khi ghi từng bước', 'system', 'migration', 'Hệ thống', created_at from sales_point;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "sales_point_status_follows" on "sales_point";`)
    for (const table of ["sales_point_signature", "sales_point_regulation", "sales_point_paper", "sales_point_step"]) this.addSql(`drop table if exists "${table}" cascade;`)
    for (const name of ["refuse_rewriting", "step", "status"]) this.addSql(`drop function if exists ocop_points_${name}();`)
    this.addSql(`alter table "sales_point" add column if not exists "opening_hours" text not null default '';`)
    for (const column of ["hours", "hours_note", "about", "phone", "latitude", "longitude"]) this.addSql(`alter table "sales_point" drop column if exists "${column}";`)
  }
}
