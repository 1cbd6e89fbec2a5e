import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SalesPointResponse } from "../../../../../http"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../../../modules/sales-point"
import { publicPoints } from "../../../../../reading/public-point"
import { publicGiftBoxes } from "../../../../../goods/public-gift-boxes"
import { publicMarkDowns } from "../../../../../goods/mark-down"
import { notFound } from "../../../../../refusals"

/** A point that is open, or stands still for a while; others are not public. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SalesPointResponse>) {
  const handle = req.params.handle ?? ""
  const [point] = await publicPoints(req.scope, { filters: { handle, status: ["open", "suspended"] }, english: req.locale?.startsWith("en") ?? false, take: 1 })
  if (!point) return notFound(`Không có điểm bán nào đang mở tên "${handle.slice(0, 80)}".`)
  const [step] = point.status === "suspended" ? await req.scope.resolve<SalesPointModuleService>(SALES_POINT_MODULE).listSalesPointSteps({ sales_point_id: point.id, to: "suspended" }, { take: 1, order: { at: "DESC" } }) : []
  const [mark_downs, gift_boxes] = point.status === "open" ? await Promise.all([publicMarkDowns(req.scope, point), publicGiftBoxes(req.scope, point.stock_location_id)]) : [[], []]
  res.json({ sales_point: { ...point, suspended_because: step?.reason ?? null, mark_downs, gift_boxes } })
}
