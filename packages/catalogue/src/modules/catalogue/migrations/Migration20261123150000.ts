import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The text search configuration of `search-postgres` with `language: "simple"`: English stemming and stop words would lose Vietnamese
 * words ("cu đơ", "giò me"). Our texts are folded before they come here, so nothing more is needed.
 */
export class Migration20261123150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      do $$ begin
        if not exists (select 1 from pg_ts_config where cfgname = 'medusa_search_simple') then
          create text search configuration medusa_search_simple (copy = simple);
        end if;
      end $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop text search configuration if exists medusa_search_simple;`)
  }
}
