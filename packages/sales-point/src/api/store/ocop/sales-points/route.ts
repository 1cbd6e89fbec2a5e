import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SalesPointListResponse } from "../../../../http"
import { publicPoints } from "../../../../reading/public-point"
import type { StoreGetSalesPoints } from "./validators"

/** Open points only. */
export async function GET(req: MedusaRequest<unknown, StoreGetSalesPoints>, res: MedusaResponse<SalesPointListResponse>) {
  const { pickup, limit, offset } = req.validatedQuery as StoreGetSalesPoints
  const points = await publicPoints(req.scope, {
    filters: { status: "open", ...(pickup ? { pickup: pickup === "true" } : {}) },
    english: req.locale?.startsWith("en") ?? false,
    take: limit,
    skip: offset,
  })
  res.json({ sales_points: points.map(({ status: _status, stock_location_id: _location, ...point }) => point) })
}
