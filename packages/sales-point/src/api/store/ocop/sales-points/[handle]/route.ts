import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { todayInVietnam } from "@ocop/territory/rules"
import type { SalesPointResponse } from "../../../../../http"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../../../modules/sales-point"
import { publicPoints } from "../../../../../reading/public-point"
import { publicGiftBoxes } from "../../../../../goods/public-gift-boxes"
import { publicMarkDowns } from "../../../../../goods/mark-down"
import { notFound } from "../../../../../refusals"

/** A point that is open, stands still for a while, or was open once: who follows an old link learns that it is gone. Proposals are not public. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SalesPointResponse>) {
  const handle = req.params.handle ?? ""
  const [point] = await publicPoints(req.scope, { filters: { handle, status: ["open", "suspended", "closed"] }, english: req.locale?.startsWith("en") ?? false, take: 1 })
  const steps = point && point.status !== "open" ? await req.scope.resolve<SalesPointModuleService>(SALES_POINT_MODULE).listSalesPointSteps({ sales_point_id: point.id }, { take: null, order: { at: "DESC" }, select: ["id", "to", "reason", "at"] }) : []
  const wasOpen = point?.status !== "closed" || steps.some(({ to }) => to === "open")
  if (!point || !wasOpen) return notFound(`Không có điểm bán nào đang mở tên "${handle.slice(0, 80)}".`)
  const [last] = steps
  const [mark_downs, gift_boxes] = point.status === "open" ? await Promise.all([publicMarkDowns(req.scope, point), publicGiftBoxes(req.scope, point.stock_location_id)]) : [[], []]
  res.json({
    sales_point: {
      ...point,
      suspended_because: point.status === "suspended" ? (last?.reason ?? null) : null,
      closed_on: point.status === "closed" && last ? todayInVietnam(new Date(last.at)) : null,
      mark_downs,
      gift_boxes,
    },
  })
}
