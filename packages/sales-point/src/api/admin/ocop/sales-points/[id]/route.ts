import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminSalesPointResponse } from "../../../../../http"
import { updateSalesPointWorkflow } from "../../../../../workflows"
import { readSalesPoint } from "../read-sales-points"
import type { AdminUpdateSalesPoint } from "../validators"

export async function GET(req: MedusaRequest, res: MedusaResponse<AdminSalesPointResponse>) {
  res.json({ sales_point: await readSalesPoint(req.scope, req.params.id ?? "") })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminUpdateSalesPoint>, res: MedusaResponse<AdminSalesPointResponse>) {
  const id = req.params.id ?? ""
  const { stock_location: before } = await readSalesPoint(req.scope, id)
  const { stock_location_id, ...changes } = req.validatedBody
  await updateSalesPointWorkflow(req.scope).run({
    input: { id, changes, ...(stock_location_id !== undefined && { stock_location: { from: before?.id ?? null, to: stock_location_id } }) },
  })
  res.json({ sales_point: await readSalesPoint(req.scope, id) })
}
