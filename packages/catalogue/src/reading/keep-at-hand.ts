import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface Table {
  name: string
}

/**
 * Has PostgreSQL keep what products are sorted and counted by in the row, and put the cards, read only for the few on a page, elsewhere.
 * It would do the opposite, and fetch from elsewhere for each field of every document found: half of what a search among thousands costs.
 * For tables of the index not yet filled; another search provider has none.
 */
export async function keepAtHand(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Table[] } = await database.raw(
    String.raw`select relname as name from pg_class where relkind = 'r' and relname like 'search\_pg\_product%' and reloptions is null and pg_table_is_visible(oid)`,
  )
  for (const { name } of rows) {
    await database.raw("alter table ?? set (toast_tuple_target = 4000)", [name])
    await database.raw('alter table ?? alter column "document" set storage external', [name])
  }
}
