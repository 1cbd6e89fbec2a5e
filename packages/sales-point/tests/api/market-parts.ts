import type { MedusaContainer } from "@medusajs/framework/types"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "@ocop/producer/modules/settlement"

export type { StallResponse } from "../../src/http/market"

/** Ledger entries that a stall's charge wrote: by its number, or all of its deal. */
export async function ledgerOf(container: MedusaContainer, reference?: string, charge_id?: string): Promise<{ kind: string; amount: number; source_id: string }[]> {
  return container.resolve<SettlementModuleService>(SETTLEMENT_MODULE).listLedgerEntries(charge_id ? { deal: [`stall:${charge_id}`, `stall:${charge_id}:chain`] } : { reference: reference! }, { take: null })
}
