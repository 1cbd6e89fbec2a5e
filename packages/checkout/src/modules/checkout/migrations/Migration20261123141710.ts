import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123141710 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "placement" drop constraint if exists "placement_idempotency_key_unique";`);
    this.addSql(`alter table if exists "order_terms" drop constraint if exists "order_terms_code_unique";`);
    this.addSql(`alter table if exists "order_terms" drop constraint if exists "order_terms_order_id_unique";`);
    this.addSql(`alter table if exists "order_line_origin" drop constraint if exists "order_line_origin_order_line_id_unique";`);
    this.addSql(`alter table if exists "delivery_rate" drop constraint if exists "delivery_rate_zone_id_up_to_g_valid_from_unique";`);
    this.addSql(`alter table if exists "delivery_zone" drop constraint if exists "delivery_zone_scope_valid_from_unique";`);
    this.addSql(`create table if not exists "delivery_zone" ("id" text not null, "scope" text check ("scope" in ('commune', 'province', 'country', 'pickup')) not null, "name" text not null, "name_en" text not null, "lead_days_min" integer not null, "lead_days_max" integer not null, "valid_from" timestamptz not null, "valid_to" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_zone_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_zone_deleted_at" ON "delivery_zone" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_delivery_zone_scope_valid_from_unique" ON "delivery_zone" ("scope", "valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "delivery_rate" ("id" text not null, "zone_id" text not null, "up_to_g" integer not null, "price" integer not null, "valid_from" timestamptz not null, "valid_to" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_rate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_rate_zone_id" ON "delivery_rate" ("zone_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_rate_deleted_at" ON "delivery_rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_delivery_rate_zone_id_up_to_g_valid_from_unique" ON "delivery_rate" ("zone_id", "up_to_g", "valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "order_counter" ("month" text not null, "last" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_counter_pkey" primary key ("month"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_counter_deleted_at" ON "order_counter" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "order_line_origin" ("id" text not null, "order_id" text not null, "order_line_id" text not null, "product_id" text not null, "producer_id" text not null, "producer_handle" text not null, "producer_name" text not null, "stock_location_id" text null, "lot_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_line_origin_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_line_origin_deleted_at" ON "order_line_origin" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_line_origin_order_line_id_unique" ON "order_line_origin" ("order_line_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_line_origin_order_id" ON "order_line_origin" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_line_origin_producer_id" ON "order_line_origin" ("producer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "order_terms" ("id" text not null, "order_id" text not null, "code" text not null, "customer_id" text null, "locale" text check ("locale" in ('vi', 'en')) not null, "contact_name" text not null, "phone" text not null, "email" text null, "payment_method" text check ("payment_method" in ('cod', 'vietqr', 'card')) not null, "delivery_method" text check ("delivery_method" in ('zone', 'pickup')) not null, "delivery_name" text not null, "delivery_address" text not null, "ward_code" text null, "province_code" text null, "sales_point" text null, "delivery_from" text not null, "delivery_to" text not null, "note" text null, "placed_at" timestamptz not null, "pay_before" timestamptz null, "ended_as" text check ("ended_as" in ('canceled', 'expired')) null, "ended_at" timestamptz null, "ended_by" text check ("ended_by" in ('buyer', 'office', 'clock')) null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_terms_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_terms_deleted_at" ON "order_terms" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_terms_order_id_unique" ON "order_terms" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_terms_code_unique" ON "order_terms" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_terms_phone" ON "order_terms" ("phone") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_terms_pay_before" ON "order_terms" ("pay_before") WHERE ended_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "placement" ("id" text not null, "idempotency_key" text not null, "body_hash" text not null, "state" text check ("state" in ('open', 'done')) not null default 'open', "lease_until" timestamptz not null, "order_id" text not null, "cart_id" text not null, "payment_collection_id" text not null, "code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "placement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_placement_deleted_at" ON "placement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_placement_idempotency_key_unique" ON "placement" ("idempotency_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_placement_state_lease_until" ON "placement" ("state", "lease_until") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "delivery_rate" add constraint "delivery_rate_zone_id_foreign" foreign key ("zone_id") references "delivery_zone" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "delivery_rate" drop constraint if exists "delivery_rate_zone_id_foreign";`);

    this.addSql(`drop table if exists "delivery_zone" cascade;`);

    this.addSql(`drop table if exists "delivery_rate" cascade;`);

    this.addSql(`drop table if exists "order_counter" cascade;`);

    this.addSql(`drop table if exists "order_line_origin" cascade;`);

    this.addSql(`drop table if exists "order_terms" cascade;`);

    this.addSql(`drop table if exists "placement" cascade;`);
  }

}
