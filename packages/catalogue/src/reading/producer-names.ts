import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"

/** Names of the producers the public may see, by handle. */
export async function producerNames(container: MedusaContainer): Promise<Map<string, string>> {
  const rows = await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducers({ status: "active" }, { take: null, select: ["handle", "name"] })
  return new Map(rows.map(({ handle, name }) => [handle, name]))
}
