import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const STATUSES = `('planned', 'invited', 'confirmed', 'running', 'counting', 'closed', 'cancelled')`
const STEPS = `('planned', 'invited'), ('planned', 'cancelled'), ('invited', 'confirmed'), ('invited', 'cancelled'), ('confirmed', 'running'), ('confirmed', 'cancelled'), ('running', 'counting'), ('counting', 'closed')`

/** Fairs: their steps, booths, who was invited and what they answered, and what has to be done, paid and stood for. */
export class Migration20261128081117 extends Migration {
  override async up(): Promise<void> {
    const table = (name: string, columns: string) => this.addSql(`create table if not exists "${name}" ("id" text not null primary key, ${columns}, ${STAMPS});`)
    const ofFair = `"fair_id" text not null references "fair" ("id")`
    table(
      "fair",
      `"handle" text not null, "name" text not null, "about" text null, "status" text not null default 'planned' check ("status" in ${STATUSES}), "commune_code" text not null, "commune_valid_from" text not null,
       "place" text not null, "first_day" text not null, "last_day" text not null check ("last_day" >= "first_day"), "answers_by" text not null, "opens_at" text not null, "closes_at" text not null, "demo" boolean not null default false`,
    )
    table("fair_step", `${ofFair}, "from" text null check ("from" in ${STATUSES}), "to" text not null check ("to" in ${STATUSES}), "reason" text not null, "actor_role" text not null, "actor_id" text not null, "actor_name" text not null, "at" timestamptz not null`)
    table("fair_booth", `${ofFair}, "number" text not null, "size" integer null check ("size" > 0), "sales_point_id" text not null`)
    table("fair_invitation", `${ofFair}, "producer_id" text not null, "booth_id" text null references "fair_booth" ("id"), "invited_by" text not null, "invited_at" timestamptz not null`)
    table("fair_answer", `"invitation_id" text not null references "fair_invitation" ("id"), "coming" boolean not null, "reason" text null, "lines" jsonb not null, "by_office" boolean not null, "said_by" text not null, "said_at" timestamptz not null`)
    table("fair_task", `${ofFair}, "title" text not null, "due_on" text not null, "done_at" timestamptz null, "done_by" text null`)
    table("fair_cost", `${ofFair}, "title" text not null, "planned" integer not null check ("planned" >= 0), "actual" integer null check ("actual" >= 0), "written_by" text not null`)
    table("fair_shift", `${ofFair}, "booth_id" text not null references "fair_booth" ("id"), "on" text not null, "from" text not null, "to" text not null check ("to" > "from"), "name" text not null, "phone" text null`)
    const index = (name: string, columns: string[], unique = false) =>
      this.addSql(`create ${unique ? "unique " : ""}index if not exists "IDX_${name}_${columns.join("_")}${unique ? "_unique" : ""}" on "${name}" (${columns.map((column) => `"${column}"`).join(", ")});`)
    index("fair", ["handle"], true)
    index("fair", ["status"])
    index("fair", ["first_day"])
    index("fair_step", ["fair_id", "at"])
    index("fair_booth", ["fair_id", "number"], true)
    index("fair_booth", ["sales_point_id"], true)
    index("fair_invitation", ["fair_id", "producer_id"], true)
    index("fair_invitation", ["producer_id"])
    index("fair_answer", ["invitation_id", "said_at"])
    index("fair_task", ["fair_id", "due_on"])
    index("fair_cost", ["fair_id"])
    index("fair_shift", ["fair_id", "on"])
    for (const name of ["fair", "fair_step", "fair_booth", "fair_invitation", "fair_answer", "fair_task", "fair_cost", "fair_shift"]) index(name, ["deleted_at"])

    this.addSql(`
      create or replace function ocop_fair_refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: it is append-only, a correction is a new entry', tg_op, tg_table_name using errcode = 'restrict_violation';
      end $$;
    `)
    for (const name of ["fair_step", "fair_answer"]) this.addSql(`create or replace trigger "${name}_append_only" before update or delete on "${name}" for each row execute function ocop_fair_refuse_rewriting();`)
    // The state is what the steps say: a step from a state the fair is not in is refused, and nobody else writes it.
    this.addSql(`
      create or replace function ocop_fair_step() returns trigger language plpgsql as $$
      declare
        was text;
      begin
        select status into was from fair where id = new.fair_id for update;
        if new."from" is not null and (was <> new."from" or (new."from", new."to") not in (${STEPS})) then
          raise exception 'fair % is %, so no step from % to %', new.fair_id, was, new."from", new."to" using errcode = 'check_violation', constraint = 'fair_step_order';
        end if;
        perform set_config('ocop.fair_step', new.fair_id, true);
        update fair set status = new."to", updated_at = now() where id = new.fair_id;
        perform set_config('ocop.fair_step', '', true);
        return null;
      end $$;
    `)
    this.addSql(`create or replace trigger "fair_step_counts" after insert on "fair_step" for each row execute function ocop_fair_step();`)
    this.addSql(`
      create or replace function ocop_fair_status() returns trigger language plpgsql as $$
      begin
        if coalesce(current_setting('ocop.fair_step', true), '') <> new.id then
          raise exception 'the status of % follows its steps', new.id using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
    `)
    this.addSql(`create or replace trigger "fair_status_follows" before update of "status" on "fair" for each row when (old.status is distinct from new.status) execute function ocop_fair_status();`)
  }

  override async down(): Promise<void> {
    for (const name of ["fair_shift", "fair_cost", "fair_task", "fair_answer", "fair_invitation", "fair_booth", "fair_step", "fair"]) this.addSql(`drop table if exists "${name}" cascade;`)
    for (const name of ["refuse_rewriting", "step", "status"]) this.addSql(`drop function if exists ocop_fair_${name}();`)
  }
}
