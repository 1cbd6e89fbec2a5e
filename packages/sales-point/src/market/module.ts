import type { MedusaContainer } from "@medusajs/framework/types"
import type { MarketModuleService } from "../modules/market"
import { MARKET_MODULE } from "../modules/market/name"
import type { ContractTerms } from "../rules/market"

export const marketOf = (container: MedusaContainer): MarketModuleService => container.resolve(MARKET_MODULE)

export type ContractRow = Awaited<ReturnType<MarketModuleService["retrieveStallContract"]>> & ContractTerms

/** Contracts of a stall, newest first. */
export async function contractsOf(container: MedusaContainer, sales_point_id: string): Promise<ContractRow[]> {
  return (await marketOf(container).listStallContracts({ sales_point_id }, { take: null, order: { valid_from: "DESC" } })) as ContractRow[]
}
