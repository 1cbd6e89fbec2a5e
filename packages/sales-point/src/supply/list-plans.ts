import type { MedusaContainer } from "@medusajs/framework/types"
import type { SupplyPlanListResponse, SupplyPlanStatus } from "../http"
import { SUPPLY_MODULE, type PlanRow, type SupplyModuleService } from "../modules/supply"
import { toSummary } from "./read-plan"

const FIELDS: (keyof Omit<PlanRow, "rules" | "outlets">)[] = ["id", "title", "starts", "status", "made_by", "made_at", "settled_by", "settled_at", "reason"]

export interface FindPlans {
  q?: string | undefined
  status?: SupplyPlanStatus | undefined
  /** a column, downwards with "-" */
  order: string
  limit: number
  offset: number
}

export async function listPlans(container: MedusaContainer, { q, status, order, limit, offset }: FindPlans): Promise<SupplyPlanListResponse> {
  const service = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const [rows, count] = await service.listAndCountSupplyPlans({ ...(q && { title: { $ilike: `%${q.replace(/[%_\\]/g, "\\$&")}%` } }), ...(status && { status }) }, { select: FIELDS, take: limit, skip: offset, order: { [order.replace(/^-/, "")]: order.startsWith("-") ? "DESC" : "ASC", id: "DESC" } })
  const placed = await service.placedBy(rows.map(({ id }) => id))
  return { supply_plans: rows.map((row) => toSummary(row as unknown as PlanRow, placed.get(row.id) ?? 0)), count, limit, offset }
}
