import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../modules/sales-point"
import type { CreateSalesPointInput } from "../create-sales-point"

export const createSalesPointStep = createStep(
  "create-sales-point",
  async ({ stock_location_id, sales_channel_id, ...input }: CreateSalesPointInput, { container }) => {
    const salesPoint = await container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).createSalesPoints(input)
    return new StepResponse(salesPoint, salesPoint.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).deleteSalesPoints(id)
  },
)
