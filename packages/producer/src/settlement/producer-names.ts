import type { MedusaContainer } from "@medusajs/framework/types"
import { producersOf } from "../files"

export async function producerNames(container: MedusaContainer, ids: Iterable<string>): Promise<Map<string, string>> {
  const rows = await producersOf(container).listProducers({ id: [...new Set(ids)] }, { take: null, select: ["id", "name"] })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
