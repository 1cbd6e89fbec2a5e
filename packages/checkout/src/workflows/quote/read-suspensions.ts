import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"

/** Why these producers may not sell, by producer id. */
export async function suspensionsOf(container: MedusaContainer, producerIds: string[]): Promise<Map<string, string>> {
  if (producerIds.length === 0) return new Map()
  const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const reasons = await Promise.all([...new Set(producerIds)].map(async (id) => [id, (await producers.suspensionOf(id))?.reason] as const))
  return new Map(reasons.flatMap(([id, reason]) => (reason ? [[id, reason] as const] : [])))
}
