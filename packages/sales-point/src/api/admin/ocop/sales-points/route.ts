import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminSalesPointListResponse, AdminSalesPointResponse } from "../../../../http"
import { createSalesPointWorkflow } from "../../../../workflows"
import { readSalesPoint, readSalesPoints } from "./read-sales-points"
import type { AdminCreateSalesPoint } from "./validators"

export async function GET(req: MedusaRequest, res: MedusaResponse<AdminSalesPointListResponse>) {
  res.json({ sales_points: await readSalesPoints(req.scope) })
}

/** A new point is proposed; it opens by another decision. */
export async function POST(req: AuthenticatedMedusaRequest<AdminCreateSalesPoint>, res: MedusaResponse<AdminSalesPointResponse>) {
  const { stock_location_id, ...point } = req.validatedBody
  const { result } = await createSalesPointWorkflow(req.scope).run({ input: { ...point, ...(stock_location_id && { stock_location_id }) } })
  res.status(201).json({ sales_point: await readSalesPoint(req.scope, result.id) })
}
