import type { MedusaContainer } from "@medusajs/framework/types"
import { bankOf, VIETNAM_BANKS } from "@ocop/vietnam-payment/rules"
import { producersOf } from "../files"
import type { PortalSettlementResponse } from "../http"
import type { OwnBusiness } from "../portal/own-business"
import { ENTRY_KINDS, maskedNumber, PAYOUT_STATE_NAMES, sumsOf } from "../rules"
import { bankStandings, toBankAccount } from "./bank-accounts"
import { listEntries } from "./entries"
import { settlementOf } from "./module"
import { toStatement } from "./statements"

/** The account of one's own: what it holds now, what that is made of since the last statement, and what was paid. */
export async function portalSettlement(container: MedusaContainer, { producer_id, caller }: OwnBusiness): Promise<PortalSettlementResponse> {
  const settlement = settlementOf(container)
  const [[standing], statements, payouts, banks, [member]] = await Promise.all([
    settlement.standings([producer_id]),
    settlement.listSettlementStatements({ producer_id }, { take: 60, order: { period: "DESC" } }),
    settlement.listPayouts({ producer_id }, { take: 24, order: { created_at: "DESC", id: "DESC" } }),
    bankStandings(container, [producer_id]),
    producersOf(container).listProducerMembers({ id: caller.actor_id, producer_id, state: "active" }, { take: 1 }),
  ])
  const views = statements.map(toStatement)
  const [{ entries }, steps] = await Promise.all([
    listEntries(container, { producer_id, after: views[0]?.period ?? null, limit: 200, offset: 0 }),
    settlement.listPayoutStepTakens({ payout_id: payouts.map(({ id }) => id) }, { take: null, order: { at: "DESC", id: "DESC" } }),
  ])
  const { newest, accepted } = banks.get(producer_id)!
  const opening = views[0]?.closing ?? 0
  const balance = standing?.balance ?? 0
  const sums = await sumsSince(container, producer_id, views[0]?.period ?? null)
  return {
    balance,
    opening,
    stated_to: views[0]?.period ?? null,
    sums,
    payable: standing?.payable ?? 0,
    on_the_way: standing?.on_the_way ?? 0,
    entries,
    statements: views,
    payouts: payouts.map(({ id, reference, amount, state, account_number, bank_bin, created_at }) => {
      const last = steps.find(({ payout_id }) => payout_id === id)
      return { reference, amount, state, state_name: PAYOUT_STATE_NAMES[state], reason: last?.reason ?? null, at: new Date(last?.at ?? created_at).toISOString(), number_masked: maskedNumber(account_number), bank_name: bankOf(bank_bin)?.short_name ?? bank_bin }
    }),
    bank_account: newest ? toBankAccount(newest) : null,
    previous_bank_account: accepted && accepted.id !== newest?.id ? toBankAccount(accepted) : null,
    owner: member?.role === "owner",
    banks: [...VIETNAM_BANKS],
  }
}

async function sumsSince(container: MedusaContainer, producer_id: string, after: string | null) {
  const rows = await settlementOf(container).listLedgerEntries({ producer_id, ...(after && { period: { $gt: after } }), kind: [...ENTRY_KINDS] }, { take: null, select: ["kind", "amount"] })
  return sumsOf(rows)
}
