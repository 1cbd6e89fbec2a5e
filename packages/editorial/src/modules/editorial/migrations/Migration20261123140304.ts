import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123140304 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "policy_text" drop constraint if exists "policy_text_slug_version_unique";`);
    this.addSql(`create table if not exists "consent_entry" ("id" text not null, "action" text check ("action" in ('given', 'withdrawn', 'voided')) not null, "about" text null, "purpose" text not null, "order_code" text not null, "phone_hash" text not null, "policy_slug" text not null, "policy_version" text not null, "text_hash" text not null, "shown_text" text not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consent_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_entry_deleted_at" ON "consent_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_entry_order_code" ON "consent_entry" ("order_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_entry_phone_hash" ON "consent_entry" ("phone_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_entry_about" ON "consent_entry" ("about") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "operator_facts" ("id" text not null, "effective_from" timestamptz not null, "name" text not null, "name_en" text null, "address" text not null, "address_en" text null, "registration_number" text not null, "registration_issuer" text not null, "registration_issuer_en" text null, "phone" text not null, "email" text not null, "notified_number" text null, "notified_on" text null, "demo" boolean not null default false, "recorded_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "operator_facts_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_operator_facts_deleted_at" ON "operator_facts" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_operator_facts_effective_from" ON "operator_facts" ("effective_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "policy_text" ("id" text not null, "slug" text not null, "version" text not null, "effective_on" text not null, "position" integer not null, "body" jsonb not null, "text_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "policy_text_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_policy_text_deleted_at" ON "policy_text" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_policy_text_slug_version_unique" ON "policy_text" ("slug", "version") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "consent_entry" cascade;`);

    this.addSql(`drop table if exists "operator_facts" cascade;`);

    this.addSql(`drop table if exists "policy_text" cascade;`);
  }

}
