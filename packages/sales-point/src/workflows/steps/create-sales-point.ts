import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { now } from "@ocop/territory/modules/territory"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../modules/sales-point"
import type { CreateSalesPointInput } from "../create-sales-point"

const SYSTEM = { role: "system", id: "system", name: "Hệ thống" }

export const createSalesPointStep = createStep(
  "create-sales-point",
  async ({ stock_location_id: _location, sales_channel_id: _channel, reason, by = SYSTEM, status = "proposed", ...facts }: CreateSalesPointInput, { container }) => {
    const points = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
    const salesPoint = await points.createSalesPoints({ ...facts, hours: facts.hours as unknown as Record<string, unknown>, status })
    await points.takeStep({ sales_point_id: salesPoint.id, from: null, to: status, reason: reason ?? "Ghi vào danh sách điểm bán", by, at: now() })
    return new StepResponse(salesPoint, salesPoint.id)
  },
  // Its first step stays in the book: softly, so that it still names something.
  async (id, { container }) => {
    if (id) await container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).softDeleteSalesPoints([id])
  },
)
