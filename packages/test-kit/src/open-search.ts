import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** `medusa exec`: fills every search index once, be it with nothing; a running shop would do that behind its first tests. */
export default async function openSearch({ container }: ExecArgs): Promise<void> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const index of await sql("search_index").pluck<string[]>("name")) await container.resolve(Modules.SEARCH).reindex({ index })
}
