import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const APPEND_ONLY = ["place_change", "logbook_entry", "logbook_head", "logbook_key"]
const TABLES = ["growing_area", "plot", "apiary", "place_change", "logbook_entry", "logbook_file", "logbook_head", "logbook_key"]

const ROW = `
  "created_at" timestamptz not null default now(),
  "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const AREA = `
  "area_value" double precision not null,
  "area_unit" text not null,
  "area_m2" double precision not null,`
const COMMUNE = `
  "commune_code" text not null,
  "commune_valid_from" text not null,
  "closed_on" text null,`

/** Places and the book. The book is appended, never rewritten, and an entry that does not fit its chain is not taken: the database itself refuses. */
export class Migration20261128010542 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "growing_area" (
        "id" text not null primary key,
        "producer_id" text not null,
        "code" text null check ("code" ~ '^VN-[A-Z0-9-]{4,30}$'),
        "name" text not null,
        "issuer" text null,
        "status" text not null check ("status" in ('applied', 'granted', 'suspended', 'revoked')),
        ${AREA}
        "crop" text not null,
        ${COMMUNE}
        ${ROW}
      );
    `)
    this.addSql(`
      create table if not exists "plot" (
        "id" text not null primary key,
        "producer_id" text not null,
        "growing_area_id" text null references "growing_area" ("id"),
        "name" text not null,
        ${AREA}
        "crop" text not null,
        "trees" integer null,
        "planted_year" integer null,
        ${COMMUNE}
        ${ROW}
      );
    `)
    this.addSql(`
      create table if not exists "apiary" (
        "id" text not null primary key,
        "producer_id" text not null,
        "name" text not null,
        "colonies" integer not null,
        ${COMMUNE}
        ${ROW}
      );
    `)
    for (const table of ["growing_area", "plot", "apiary"]) this.addSql(`create index if not exists "IDX_${table}_producer_id" on "${table}" ("producer_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_growing_area_code" on "growing_area" ("code") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "place_change" (
        "id" text not null primary key,
        "producer_id" text not null,
        "place_of" text not null check ("place_of" in ('growing_area', 'plot', 'apiary')),
        "place_id" text not null,
        "changed" jsonb not null,
        "by_id" text not null,
        "by_name" text not null,
        "at" timestamptz not null,
        ${ROW}
      );
    `)
    this.addSql(`create index if not exists "IDX_place_change_place_id_at" on "place_change" ("place_id", "at") where deleted_at is null;`)

    this.addSql(`
      create table if not exists "logbook_entry" (
        "id" text not null primary key,
        "producer_id" text not null,
        "seq" integer not null check ("seq" >= 1),
        "prev" text null check (("prev" is null) = ("seq" = 1)),
        "hash" text not null check ("hash" ~ '^[0-9a-f]{64}$'),
        "kind" text not null,
        "happened_on" text not null,
        "recorded_at" timestamptz not null,
        "received_at" timestamptz not null,
        "place_of" text null check ("place_of" in ('plot', 'apiary')),
        "place_id" text null,
        "content" jsonb null,
        "corrects" text null,
        "root" text not null,
        "until" text null,
        "reason" text null,
        "attachments" jsonb not null default '[]',
        "device_id" text not null,
        "author_id" text not null,
        ${ROW}
      );
    `)
    this.addSql(`create unique index if not exists "IDX_logbook_entry_producer_id_seq_unique" on "logbook_entry" ("producer_id", "seq");`)
    this.addSql(`create index if not exists "IDX_logbook_entry_root_seq" on "logbook_entry" ("root", "seq");`)
    this.addSql(`create index if not exists "IDX_logbook_entry_producer_id_kind_seq" on "logbook_entry" ("producer_id", "kind", "seq");`)
    this.addSql(`create index if not exists "IDX_logbook_entry_place_id_happened_on" on "logbook_entry" ("place_id", "happened_on");`)
    this.addSql(`create index if not exists "IDX_logbook_entry_kind_happened_on" on "logbook_entry" ("kind", "happened_on");`)
    this.addSql(`create index if not exists "IDX_logbook_entry_happened_on" on "logbook_entry" ("happened_on");`)
    // What stands in the way of a harvest, found by its end.
    this.addSql(`create index if not exists "IDX_logbook_entry_interval" on "logbook_entry" ("place_id", "until") where "until" is not null;`)
    this.addSql(`create index if not exists "IDX_logbook_entry_with_files" on "logbook_entry" ("producer_id") where "attachments" <> '[]';`)

    this.addSql(`
      create table if not exists "logbook_file" (
        "id" text not null primary key,
        "producer_id" text not null,
        "sha256" text not null,
        "stored_sha256" text not null,
        "kind" text not null check ("kind" in ('photo', 'voice')),
        "mime" text not null,
        "bytes" integer not null,
        "added_at" timestamptz not null,
        "content" bytea not null,
        ${ROW}
      );
    `)
    this.addSql(`create unique index if not exists "IDX_logbook_file_producer_id_sha256_unique" on "logbook_file" ("producer_id", "sha256") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "logbook_head" (
        "id" text not null primary key,
        "producer_id" text not null,
        "day" text not null,
        "seq" integer not null,
        "hash" text not null,
        "key_id" text not null,
        "signed_at" timestamptz not null,
        "signature" text not null,
        ${ROW}
      );
    `)
    this.addSql(`create unique index if not exists "IDX_logbook_head_producer_id_day_unique" on "logbook_head" ("producer_id", "day") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_logbook_head_day" on "logbook_head" ("day") where deleted_at is null;`)
    this.addSql(`
      create table if not exists "logbook_key" (
        "id" text not null primary key,
        "key_id" text not null,
        "public_key" text not null,
        "first_used_at" timestamptz not null,
        ${ROW}
      );
    `)
    this.addSql(`create unique index if not exists "IDX_logbook_key_key_id_unique" on "logbook_key" ("key_id") where deleted_at is null;`)
    for (const table of TABLES) this.addSql(`create index if not exists "IDX_${table}_deleted_at" on "${table}" ("deleted_at") where deleted_at is not null;`)

    this.addSql(`
      create or replace function ocop_logbook_append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: write a new entry that names the old one', tg_table_name using errcode = 'restrict_violation';
      end $$;
    `)
    for (const table of APPEND_ONLY) {
      this.addSql(`create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function ocop_logbook_append_only();`)
      this.addSql(`create or replace trigger "${table}_no_truncate" before truncate on "${table}" for each statement execute function ocop_logbook_append_only();`)
    }
    // The hash itself is checked by who reads the book; that every entry hangs on the one before is checked here as well.
    this.addSql(`
      create or replace function ocop_logbook_fits() returns trigger language plpgsql as $$
      declare last_hash text;
      begin
        if new.seq > 1 then
          select hash into last_hash from logbook_entry where producer_id = new.producer_id and seq = new.seq - 1;
          if last_hash is distinct from new.prev then
            raise exception 'entry % of the book of % does not hang on the one before', new.seq, new.producer_id using errcode = 'integrity_constraint_violation';
          end if;
        end if;
        return new;
      end $$;
    `)
    this.addSql(`create or replace trigger "logbook_entry_fits" before insert on "logbook_entry" for each row execute function ocop_logbook_fits();`)
  }

  override async down(): Promise<void> {
    for (const table of [...TABLES].reverse()) this.addSql(`drop table if exists "${table}" cascade;`)
    this.addSql(`drop function if exists ocop_logbook_append_only();`)
    this.addSql(`drop function if exists ocop_logbook_fits();`)
  }
}
