import { setTimeout as wait } from "node:timers/promises"
import { Client } from "pg"

import { databaseUrl } from "./database"

/**
 * Lives in every template. A trigger on each table notes that it was written; `remember` copies what was written since into
 * the schema `kept`, `restore` puts it back. Nothing is dropped, no connection is cut, and only written tables cost anything.
 */
const MEMORY = `
create schema if not exists test_kit;
create schema if not exists kept;
create table if not exists test_kit.written (name text not null);
create table if not exists test_kit.sequence (name text primary key, last_value bigint);

create or replace function test_kit.note() returns trigger language plpgsql as $$
begin
  insert into test_kit.written values (tg_table_name);
  return null;
end $$;

-- Tables made since the last call; all of them the first time.
create or replace view test_kit.unknown as
  select c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'test_kit_note');

create or replace function test_kit.remember() returns void language plpgsql as $$
declare
  this text;
begin
  for this in select name from test_kit.unknown loop
    execute format('create trigger test_kit_note after insert or update or delete or truncate on public.%I for each statement execute function test_kit.note()', this);
    insert into test_kit.written values (this);
  end loop;
  for this in with noted as (delete from test_kit.written returning name) select distinct name from noted loop
    execute format('drop table if exists kept.%I', this);
    execute format('create table kept.%1$I as table public.%1$I', this);
  end loop;
  delete from test_kit.sequence;
  insert into test_kit.sequence select sequencename, last_value from pg_sequences where schemaname = 'public';
end $$;

-- As a replica: no foreign key, no append-only rule and no note stands in the way.
create or replace function test_kit.restore() returns void language plpgsql set session_replication_role = replica as $$
declare
  this text;
  columns text;
begin
  for this in select name from test_kit.unknown loop
    execute format('drop table public.%I cascade', this);
  end loop;
  for this in with noted as (delete from test_kit.written returning name) select distinct name from noted where to_regclass(format('public.%I', name)) is not null order by name loop
    select string_agg(format('%I', attname), ', ') into columns from pg_attribute
      where attrelid = format('public.%I', this)::regclass and attnum > 0 and not attisdropped and attgenerated = '';
    execute format('delete from public.%I', this);
    execute format('insert into public.%1$I (%2$s) overriding system value select %2$s from kept.%1$I', this, columns);
  end loop;
  perform setval(format('public.%I', kept.name)::regclass, coalesce(kept.last_value, now_.start_value), kept.last_value is not null)
    from test_kit.sequence kept join pg_sequences now_ on now_.schemaname = 'public' and now_.sequencename = kept.name
    where now_.last_value is distinct from kept.last_value;
end $$;

select test_kit.remember();
`

/** A shop's database, and the state its tests begin with. */
export class RememberedDatabase {
  readonly #client: Client
  /** of the connection that puts back, which must outlive whatever a test does to the others */
  readonly pid: number

  private constructor(client: Client, pid: number) {
    this.#client = client
    this.pid = pid
  }

  static async open(database: string): Promise<RememberedDatabase> {
    const client = new Client({ connectionString: databaseUrl(database) })
    await client.connect()
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid")
    return new RememberedDatabase(client, rows[0]!.pid)
  }

  /** Once per template. */
  async learn(): Promise<void> {
    await this.#client.query(MEMORY)
  }

  async forget(): Promise<void> {
    await this.#client.query("drop schema test_kit, kept cascade")
  }

  async remember(): Promise<void> {
    await this.#client.query("select test_kit.remember()")
  }

  async restore(): Promise<void> {
    for (let tries = 20; ; tries--) {
      try {
        await this.#client.query("select test_kit.restore()")
        return
      } catch (error) {
        // Something the test before left running holds what we want and wants what we hold; PostgreSQL chose us to give way.
        if ((error as { code?: string }).code !== "40P01" || !tries) throw error
        await wait(50)
      }
    }
  }

  async close(): Promise<void> {
    await this.#client.end()
  }
}
