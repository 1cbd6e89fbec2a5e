import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/** Writes rows in one statement, now: what MikroORM creates it writes at the end of the transaction only. All rows have the columns of the first. */
export async function insertRows(manager: EntityManager, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!).map((column) => `"${column}"`).join(", ")
  await manager.execute(`insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?::jsonb)`, [JSON.stringify(rows)])
}
