import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Papers of points as files. A file comes with the row or once later, whole; then neither it nor its hash changes. */
export class Migration20261128083127 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table "sales_point_paper"
        add column if not exists "filename" text null, add column if not exists "mime_type" text null, add column if not exists "size" integer null,
        add column if not exists "content_hash" text null, add column if not exists "content" bytea null;
    `)
    this.addSql(`
      do $$ begin
        alter table "sales_point_paper" add constraint "sales_point_paper_file_whole" check (num_nulls("filename", "mime_type", "size", "content_hash", "content") in (0, 5));
      exception when duplicate_object then null; end $$;
    `)
    this.addSql(`
      create or replace function ocop_points_paper_file() returns trigger language plpgsql as $$
      begin
        raise exception 'the file of paper % is kept as it came: withdraw the paper and add another', old.id using errcode = 'restrict_violation';
      end $$;
    `)
    this.addSql(`
      create or replace trigger "sales_point_paper_file_kept" before update of "content", "content_hash" on "sales_point_paper"
        for each row when (old.content is not null and (old.content is distinct from new.content or old.content_hash is distinct from new.content_hash)) execute function ocop_points_paper_file();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "sales_point_paper_file_kept" on "sales_point_paper";`)
    this.addSql(`drop function if exists ocop_points_paper_file();`)
    this.addSql(`alter table "sales_point_paper" drop constraint if exists "sales_point_paper_file_whole", drop column if exists "content", drop column if exists "content_hash", drop column if exists "size", drop column if exists "mime_type", drop column if exists "filename";`)
  }
}
