import { CONSIGNMENT_MODULE, type ConsignmentModuleService } from "@ocop/sales-point/modules/consignment"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "@ocop/sales-point/modules/sales-point"
import { now } from "@ocop/certification/modules/certification"
import { makeMarkDown } from "@ocop/sales-point/workflows"
import { shelfAt } from "@ocop/traceability/workflows"
import { todayInVietnam } from "@ocop/territory/rules"
import type { SeedContext } from "./context"

const POINT = "diem-ban-xa-mai-hoa"
const KEY = "demo-mark-down"
const DAYS = 14

/** One lot at a commune's point is sold for less, once. */
export async function seedMarkDowns({ container, query }: SeedContext): Promise<void> {
  const [point] = await container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).listSalesPoints({ handle: POINT }, { take: 1, select: ["id"] })
  if (!point || (await container.resolve<ConsignmentModuleService>(CONSIGNMENT_MODULE).listMarkDowns({ sales_point_id: point.id, key: KEY }, { take: 1, select: ["id"] })).length > 0) return
  const { data } = await query.graph({ entity: "sales_point", fields: ["stock_location.id"], filters: { id: point.id } })
  const location = (data as unknown as { stock_location: { id: string } | null }[])[0]?.stock_location
  const last_day = todayInVietnam(new Date(now().getTime() + DAYS * 86_400_000))
  const lot = location && (await shelfAt(container, location.id)).find(({ state, best_before }) => state === "on_sale" && best_before !== null && best_before >= last_day)
  if (!lot) return
  await makeMarkDown(container, {
    point_id: point.id, lot_id: lot.lot_id, kind: "percent", figure: 20, last_day, reason: "Bao bì mẫu cũ, bán trước hàng mới (minh họa)", key: KEY, of_office: false,
    by: { role: "sales_point_manager", id: "demo-receiver", name: "Người trông quầy (minh họa)" },
  })
}
