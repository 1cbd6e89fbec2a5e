import type { MedusaContainer } from "@medusajs/framework/types"
import type { StatementListResponse } from "../http"
import type { Period } from "../rules"
import { settlementOf } from "./module"
import { toStatement } from "./statements"

export interface StatementQuery {
  q?: string
  period?: Period
  producer_id?: string
  order: string
  limit: number
  offset: number
}

export async function listStatements(container: MedusaContainer, { q, period, producer_id, order, limit, offset }: StatementQuery): Promise<StatementListResponse> {
  const like = q && { $ilike: `%${q.replace(/[%_\\]/g, "\\$&")}%` }
  const [rows, count] = await settlementOf(container).listAndCountSettlementStatements(
    { ...(period && { period }), ...(producer_id && { producer_id }), ...(like && { $or: [{ number: like }, { producer_name: like }] }) },
    { take: limit, skip: offset, order: { [order.replace(/^-/, "")]: order.startsWith("-") ? "DESC" : "ASC", number: "DESC" } },
  )
  return { statements: rows.map(toStatement), count, offset, limit }
}
