import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123140256 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "sales_point" drop constraint if exists "sales_point_handle_unique";`);
    this.addSql(`create table if not exists "sales_point" ("id" text not null, "handle" text not null, "name" text not null, "kind" text check ("kind" in ('district', 'commune', 'supermarket_stall', 'fair_booth', 'partner_shop')) not null, "status" text check ("status" in ('proposed', 'approved', 'open', 'suspended', 'closed')) not null default 'proposed', "commune_code" text not null, "commune_valid_from" text not null, "address" text not null, "opening_hours" text not null, "pickup" boolean not null default false, "demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sales_point_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_deleted_at" ON "sales_point" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sales_point_handle_unique" ON "sales_point" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_status" ON "sales_point" ("status") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "sales_point" cascade;`);
  }

}
