import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123140236 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "unit_lineage" drop constraint if exists "unit_lineage_from_code_from_valid_from_to_code_to_valid_from_unique";`);
    this.addSql(`alter table if exists "administrative_unit" drop constraint if exists "administrative_unit_code_valid_from_unique";`);
    this.addSql(`create table if not exists "administrative_unit" ("id" text not null, "code" text not null, "valid_from" text not null, "valid_to" text null, "level" text check ("level" in ('province', 'district', 'commune')) not null, "type" text not null, "name" text not null, "full_name" text not null, "slug" text not null, "province_code" text not null, "province_name" text not null, "district_code" text null, "district_name" text null, "official_code" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "administrative_unit_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_administrative_unit_deleted_at" ON "administrative_unit" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_administrative_unit_code_valid_from_unique" ON "administrative_unit" ("code", "valid_from") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_administrative_unit_province_code_level" ON "administrative_unit" ("province_code", "level") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "unit_lineage" ("id" text not null, "from_code" text not null, "from_valid_from" text not null, "to_code" text not null, "to_valid_from" text not null, "on" text not null, "kind" text check ("kind" in ('merge', 'partial_transfer', 'rename', 'continuation')) not null, "area_km2" real null, "legal_basis" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "unit_lineage_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_unit_lineage_deleted_at" ON "unit_lineage" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_unit_lineage_from_code_from_valid_from_to_code_to_valid_from_unique" ON "unit_lineage" ("from_code", "from_valid_from", "to_code", "to_valid_from") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_unit_lineage_to_code_to_valid_from" ON "unit_lineage" ("to_code", "to_valid_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "administrative_unit" cascade;`);

    this.addSql(`drop table if exists "unit_lineage" cascade;`);
  }

}
