import type { MedusaContainer } from "@medusajs/framework/types"

/** The module `lots` (packages/traceability, which knows us and not we it): the stock of some variants is what their lots hold. */
interface LotKeeper {
  listKeptVariants(where: { variant_id: string[] }): Promise<{ variant_id: string }[]>
}

/** Which of these variants' stock nobody types any more. */
export async function keptInLots(container: MedusaContainer, variant_ids: string[]): Promise<Set<string>> {
  const lots = container.resolve<LotKeeper | undefined>("lots", { allowUnregistered: true })
  if (!lots || variant_ids.length === 0) return new Set()
  return new Set((await lots.listKeptVariants({ variant_id: variant_ids })).map(({ variant_id }) => variant_id))
}
