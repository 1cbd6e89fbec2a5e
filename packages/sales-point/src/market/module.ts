import type { MedusaContainer } from "@medusajs/framework/types"
import type { MarketModuleService } from "../modules/market"
import { MARKET_MODULE } from "../modules/market/name"
import type { ContractTerms } from "../rules/market"

export const marketOf = (container: MedusaContainer): MarketModuleService => container.resolve(MARKET_MODULE)

export type ContractRow = Awaited<ReturnType<MarketModuleService["retrieveStallContract"]>> & ContractTerms & {
  /** ended early: `valid_to` is that day */
  ended: { on: string; reason: string; by: string; at: Date } | null
}

/** Contracts of a stall as they stand, newest first; `signed_by`: only what was signed until then, so that work taken up again reckons as it would have. */
export async function contractsOf(container: MedusaContainer, sales_point_id: string, { signed_by }: { signed_by?: Date } = {}): Promise<ContractRow[]> {
  const market = marketOf(container)
  const [contracts, ends] = await Promise.all([
    market.listStallContracts({ sales_point_id, ...(signed_by && { at: { $lte: signed_by } }) }, { take: null, order: { valid_from: "DESC" } }),
    market.listStallContractEnds({ sales_point_id }, { take: null }),
  ])
  const endOf = new Map(ends.map((end) => [end.contract_id, end]))
  return contracts.map((contract) => {
    const end = endOf.get(contract.id)
    return { ...contract, ...(end && { valid_to: end.ends_on }), ended: end ? { on: end.ends_on, reason: end.reason, by: end.actor_name, at: end.at } : null } as ContractRow
  })
}
