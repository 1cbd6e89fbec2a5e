import { MedusaError, generateEntityId } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

export const managerOf = (context: Context): EntityManager => (context.transactionManager ?? context.manager) as EntityManager
export const newId = (prefix: string) => generateEntityId(undefined, prefix)

/** Plain rows in one statement, at once and not at the end of the transaction: triggers see them in the order they were written. */
export async function insert(manager: EntityManager, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!).map((column) => `"${column}"`).join(", ")
  await manager.execute(`insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?::jsonb)`, [JSON.stringify(rows)])
}

export const refuse = (message: string, code: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}
