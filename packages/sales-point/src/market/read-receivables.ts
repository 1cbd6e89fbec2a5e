import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { ReceivableListResponse, ReceivableRow } from "../http/market"
import { receivables, type ReceivableState } from "../rules/market"
import { marketOf } from "./module"

export interface PointAccount {
  rows: ReceivableRow[]
  owed: number
}

/** What the chains owe at these points (left out: at all), stall by stall. */
export async function accountsOf(container: MedusaContainer, point_ids?: string[]): Promise<Map<string, PointAccount>> {
  if (point_ids?.length === 0) return new Map()
  const market = marketOf(container)
  const where = point_ids ? { sales_point_id: point_ids } : {}
  const [charges, payments, contracts] = await Promise.all([
    market.listStallCharges(where, { take: null }),
    market.listStallPayments(where, { take: null, select: ["id", "sales_point_id", "amount"] }),
    market.listStallContracts(where, { take: null, select: ["id", "partner"] }),
  ])
  const ids = [...new Set(charges.map(({ sales_point_id }) => sales_point_id))]
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "sales_point", fields: ["id", "name"], filters: { id: ids } })
  const nameOf = new Map((data as unknown as { id: string; name: string }[]).map(({ id, name }) => [id, name]))
  const partnerOf = new Map(contracts.map(({ id, partner }) => [id, partner]))
  const today = todayInVietnam(now())
  return new Map(
    ids.map((id) => {
      const own = charges.filter(({ sales_point_id }) => sales_point_id === id)
      const returned = new Map<string, number>()
      for (const { of_charge_id, amount } of own) if (of_charge_id) returned.set(of_charge_id, (returned.get(of_charge_id) ?? 0) - amount)
      const paid = payments.filter(({ sales_point_id }) => sales_point_id === id).reduce((sum, { amount }) => sum + amount, 0)
      const asked = own.filter(({ kind }) => kind !== "return")
      const { rows, owed } = receivables(asked.map((charge) => ({ id: charge.id, amount: charge.amount, returned: returned.get(charge.id) ?? 0, happened_on: charge.happened_on, due_on: charge.due_on })), paid, today)
      return [
        id,
        {
          owed,
          rows: rows.map((row): ReceivableRow => {
            const charge = asked.find((each) => each.id === row.id)!
            return { ...row, number: charge.number, point: { id, name: nameOf.get(id) ?? "" }, partner: partnerOf.get(charge.contract_id) ?? "", kind: charge.kind as ReceivableRow["kind"] }
          }),
        },
      ]
    }),
  )
}

export interface FindReceivables {
  q?: string | undefined
  state?: ReceivableState | undefined
  point_id?: string | undefined
  /** points the caller reaches; left out: all */
  within?: string[] | undefined
  order?: string | undefined
  limit: number
  offset: number
}

const SORTS = {
  due_on: (row: ReceivableRow) => row.due_on,
  number: (row: ReceivableRow) => row.number,
  open: (row: ReceivableRow) => String(row.open).padStart(12, "0"),
} as const

/** The longest overdue first; what is paid comes after all that is not, unless another order is asked for. */
export async function findReceivables(container: MedusaContainer, { q, state, point_id, within, order = "due_on", limit, offset }: FindReceivables): Promise<ReceivableListResponse> {
  const points = point_id ? (within && !within.includes(point_id) ? [] : [point_id]) : within
  const accounts = [...(await accountsOf(container, points)).values()]
  const text = q?.toLowerCase()
  const matching = accounts.flatMap(({ rows }) => rows).filter((row) => (!text || `${row.number} ${row.point.name} ${row.partner}`.toLowerCase().includes(text)) && (!state || row.state === state))
  const key = SORTS[order.replace(/^-/, "") as keyof typeof SORTS] ?? SORTS.due_on
  const settled = (row: ReceivableRow) => (order === "due_on" && row.state === "paid" ? 1 : 0)
  const sorted = matching.sort((one, other) => settled(one) - settled(other) || (order.startsWith("-") ? -1 : 1) * key(one).localeCompare(key(other)) || one.id.localeCompare(other.id))
  const sum = (rows: ReceivableRow[]) => rows.reduce((total, { open }) => total + open, 0)
  return { receivables: sorted.slice(offset, offset + limit), totals: { owed: sum(matching), late: sum(matching.filter((row) => row.state === "late")) }, count: matching.length, limit, offset }
}
