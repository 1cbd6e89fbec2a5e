import type { MedusaContainer } from "@medusajs/framework/types"
import type { Caller } from "@ocop/access/caller"
import { now } from "../clock"
import { producersOf } from "../files"
import type { AccountListResponse, AccountResponse, AccountRow, SettlementCheckView, SettlementOverviewResponse } from "../http"
import { notFound } from "../refusals"
import { periodOf, sumsOf, type EntryKind, type ProducerType } from "../rules"
import { bankStandings, toOfficeBankAccount } from "./bank-accounts"
import { settlementOf } from "./module"
import { toStatement } from "./statements"

export interface AccountQuery {
  q?: string
  /** owed: the shop owes; owing: the producer does */
  standing?: "owed" | "owing" | "payable"
  bank?: AccountRow["bank"]
  order: string
  limit: number
  offset: number
}

/** Every producer that sells or has an account. A district has some hundred at most: sorted and filtered here. */
export async function accountRows(container: MedusaContainer, only?: string[]): Promise<AccountRow[]> {
  const standings = new Map((await settlementOf(container).standings(only ?? null)).map((row) => [row.producer_id, row]))
  const producers = await producersOf(container).listProducers(only ? { id: only } : { $or: [{ id: [...standings.keys()] }, { provenance: ["demo", "registered"] }] }, { take: null, select: ["id", "name", "type"], order: { name: "ASC" } })
  const banks = await bankStandings(container, producers.map(({ id }) => id))
  return producers.map(({ id, name, type }) => {
    const standing = standings.get(id)
    return {
      id,
      name,
      type: type as ProducerType | null,
      balance: standing?.balance ?? 0,
      payable: standing?.payable ?? 0,
      on_the_way: standing?.on_the_way ?? 0,
      stated_to: standing?.stated_to ?? null,
      bank: banks.get(id)?.newest?.state ?? "none",
    }
  })
}

export async function listAccounts(container: MedusaContainer, { q, standing, bank, order, limit, offset }: AccountQuery): Promise<AccountListResponse> {
  const wanted = plain(q ?? "")
  const rows = (await accountRows(container)).filter(
    (row) =>
      plain(row.name).includes(wanted) &&
      (!bank || row.bank === bank) &&
      (!standing || (standing === "owed" && row.balance > 0) || (standing === "owing" && row.balance < 0) || (standing === "payable" && row.payable > 0)),
  )
  const key = order.replace(/^-/, "") as "name" | "balance" | "payable"
  const down = order.startsWith("-") ? -1 : 1
  rows.sort((one, other) => down * (key === "name" ? one.name.localeCompare(other.name, "vi") : one[key] - other[key]) || one.name.localeCompare(other.name, "vi"))
  return { accounts: rows.slice(offset, offset + limit), count: rows.length, offset, limit }
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase()

export async function accountOf(container: MedusaContainer, caller: Caller, producer_id: string): Promise<AccountResponse> {
  const settlement = settlementOf(container)
  const [row] = await accountRows(container, [producer_id])
  if (!row) notFound("Không có chủ thể này.")
  const [[balance], statements, banks] = await Promise.all([
    settlement.balances([producer_id]),
    settlement.listSettlementStatements({ producer_id }, { take: 120, order: { period: "DESC" } }),
    bankStandings(container, [producer_id]),
  ])
  const newest = banks.get(producer_id)?.newest
  return {
    account: { ...row, sums: balance?.sums ?? sumsOf([]), statements: statements.map(toStatement), bank_account: newest ? toOfficeBankAccount(newest, caller) : null },
    may_write: caller.may("write", "settlement"),
  }
}

export async function settlementOverview(container: MedusaContainer, caller: Caller): Promise<SettlementOverviewResponse> {
  const settlement = settlementOf(container)
  const [rows, balances, open_periods, failed_payouts, [check], months] = await Promise.all([
    accountRows(container),
    settlement.balances(null),
    settlement.openPeriods(periodOf(now())),
    failedAndNotPaidSince(container),
    settlement.listSettlementChecks({}, { take: 1, order: { ran_at: "DESC", id: "DESC" } }),
    settlement.months(12),
  ])
  const total = (of: (row: AccountRow) => number) => rows.reduce((sum, row) => sum + of(row), 0)
  return {
    owed: total(({ balance }) => Math.max(0, balance)),
    owing: total(({ balance }) => Math.min(0, balance)),
    payable: total(({ payable }) => payable),
    on_the_way: total(({ on_the_way }) => on_the_way),
    sums: sumsOf(balances.flatMap(({ sums }) => Object.entries(sums).map(([kind, amount]) => ({ kind: kind as EntryKind, amount })))),
    open_periods,
    banks_waiting: rows.filter(({ bank }) => bank === "waiting").length,
    failed_payouts,
    check: check ? toCheck(check) : null,
    months,
    may_write: caller.may("write", "settlement"),
  }
}

const toCheck = ({ ran_at, orders, posted_late, differences }: { ran_at: Date; orders: number; posted_late: unknown; differences: unknown }): SettlementCheckView => ({
  ran_at: new Date(ran_at).toISOString(),
  orders,
  posted_late: posted_late as string[],
  differences: differences as SettlementCheckView["differences"],
})

/** Transfers that did not arrive, of producers who still wait for that money. */
async function failedAndNotPaidSince(container: MedusaContainer): Promise<number> {
  const settlement = settlementOf(container)
  const failed = await settlement.listPayouts({ state: ["failed", "reversed"] }, { take: 500, order: { created_at: "DESC" }, select: ["producer_id"] })
  const standings = await settlement.standings([...new Set(failed.map(({ producer_id }) => producer_id))])
  return standings.filter(({ payable }) => payable > 0).length
}
