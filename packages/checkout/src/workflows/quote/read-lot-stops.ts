import type { MedusaContainer } from "@medusajs/framework/types"

/** What the module `lots` (packages/traceability, which knows us and not we it) answers about variants whose stock is their lots. */
interface LotKeeper {
  stoppedLotsOf(input: { variant_ids: string[]; at: Date }): Promise<{ variant_id: string; code: string; state: LotStop["state"]; reason: string | null }[]>
}

export interface LotStop {
  /** "CAM261120A" */
  code: string
  state: "recalled" | "held" | "expired"
  reason: string | null
}

/** Of variants that have nothing left to sell: the lot that was taken off sale, by variant id. */
export async function lotStopsOf(container: MedusaContainer, variant_ids: string[], at: Date): Promise<Map<string, LotStop>> {
  const lots = container.resolve<LotKeeper | undefined>("lots", { allowUnregistered: true })
  if (!lots || variant_ids.length === 0) return new Map()
  return new Map((await lots.stoppedLotsOf({ variant_ids, at })).map(({ variant_id, ...stop }) => [variant_id, stop]))
}
