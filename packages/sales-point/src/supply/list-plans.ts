import type { MedusaContainer } from "@medusajs/framework/types"
import type { SupplyPlanListResponse } from "../http"
import { SUPPLY_MODULE, type PlanRow, type SupplyModuleService } from "../modules/supply"
import { toSummary } from "./read-plan"

const FIELDS: (keyof Omit<PlanRow, "problem">)[] = ["id", "title", "starts", "status", "made_by", "made_at", "settled_by", "settled_at", "reason"]

export async function listPlans(container: MedusaContainer, { limit, offset }: { limit: number; offset: number }): Promise<SupplyPlanListResponse> {
  const service = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const [rows, count] = await service.listAndCountSupplyPlans({}, { select: FIELDS, take: limit, skip: offset, order: { made_at: "DESC", id: "DESC" } })
  const placed = await service.placedBy(rows.map(({ id }) => id))
  return { supply_plans: rows.map((row) => toSummary(row as unknown as PlanRow, placed.get(row.id) ?? 0)), count, limit, offset }
}
