import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { PUBLISHED_SETS } from "../data/criteria-sets"

/** A JSON value as SQL: base64 carries any text past placeholders and quotes. */
const sql = (value: unknown): string => `convert_from(decode('${Buffer.from(JSON.stringify(value)).toString("base64")}', 'base64'), 'utf8')::jsonb`

/** Publishes the texts known today. A later text is a later migration, or comes in by POST /admin/ocop/criteria-sets. */
export class Migration20261124030500 extends Migration {
  override async up(): Promise<void> {
    for (const { set, sheets } of PUBLISHED_SETS) {
      this.addSql(`insert into "criteria_set" ("id", "decision", "title", "in_force_from", "in_force_to", "parts", "sectors", "bands", "certifiers", "certificate_months", "sheets_complete", "note")
        select x->>'id', x->>'decision', x->>'title', x->>'in_force_from', x->>'in_force_to', nullif(x->'parts', 'null'), x->'sectors', x->'bands', x->'certifiers',
          (x->>'certificate_months')::int, (x->>'sheets_complete')::boolean, x->>'note' from (select ${sql(set)} as x) data on conflict do nothing;`)
      for (const sheet of sheets) {
        this.addSql(`insert into "criteria_sheet" ("id", "criteria_set_id", "number", "code", "title", "content")
          select 'csheet_${set.id}_${sheet.number}', '${set.id}', (x->>'number')::int, x->>'code', x->>'title', x from (select ${sql(sheet)} as x) data on conflict do nothing;`)
      }
    }
  }
}
