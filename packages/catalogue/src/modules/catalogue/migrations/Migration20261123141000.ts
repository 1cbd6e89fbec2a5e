import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123141000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "product_listing" drop constraint if exists "product_listing_product_id_unique";`);
    this.addSql(`alter table if exists "product_group" drop constraint if exists "product_group_code_valid_from_unique";`);
    this.addSql(`alter table if exists "label_facts" drop constraint if exists "label_facts_product_id_unique";`);
    this.addSql(`alter table if exists "commune_profile" drop constraint if exists "commune_profile_commune_code_commune_valid_from_unique";`);
    this.addSql(`create table if not exists "commune_profile" ("id" text not null, "commune_code" text not null, "commune_valid_from" text not null, "story" text null, "strip" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commune_profile_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commune_profile_deleted_at" ON "commune_profile" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commune_profile_commune_code_commune_valid_from_unique" ON "commune_profile" ("commune_code", "commune_valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "label_facts" ("id" text not null, "product_id" text not null, "net_quantity" text null, "ingredients" text null, "shelf_life_days" integer null, "shelf_life" text null, "storage" text null, "usage" text null, "warnings" text null, "origin" text not null, "responsible_party" text null, "standards" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "label_facts_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_facts_deleted_at" ON "label_facts" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_label_facts_product_id_unique" ON "label_facts" ("product_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "pending_tag" ("id" text not null, "tag" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pending_tag_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pending_tag_deleted_at" ON "pending_tag" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pending_tag_tag" ON "pending_tag" ("tag") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "product_group" ("id" text not null, "code" text not null, "valid_from" text not null, "valid_to" text null, "name" text not null, "name_en" text not null, "sector" text not null, "sector_en" text not null, "sheet" integer null, "position" integer not null, "legal_basis" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_group_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_group_deleted_at" ON "product_group" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_group_code_valid_from_unique" ON "product_group" ("code", "valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "product_listing" ("id" text not null, "product_id" text not null, "group_code" text not null, "months" text[] not null, "season_note" text null, "perishable" boolean not null default false, "commune_code" text not null, "commune_valid_from" text not null, "unit" text null, "showcase" boolean not null default false, "provenance" text check ("provenance" in ('press', 'demo', 'registered')) not null, "source" text null, "story" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_listing_deleted_at" ON "product_listing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_listing_product_id_unique" ON "product_listing" ("product_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commune_profile" cascade;`);

    this.addSql(`drop table if exists "label_facts" cascade;`);

    this.addSql(`drop table if exists "pending_tag" cascade;`);

    this.addSql(`drop table if exists "product_group" cascade;`);

    this.addSql(`drop table if exists "product_listing" cascade;`);
  }

}
