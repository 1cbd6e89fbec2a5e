import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminSalesPointResponse } from "../../../../../http"
import { readFolder } from "../../../../../reading/read-folder"
import { readPoint } from "../../../../../reading/read-points"
import { updateSalesPointWorkflow } from "../../../../../workflows"
import { reachPoint } from "../../../../reach"
import type { AdminUpdateSalesPoint } from "../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminSalesPointResponse>) {
  const id = req.params.id ?? ""
  reachPoint(req, id)
  res.json({ sales_point: await readFolder(req.scope, id) })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminUpdateSalesPoint>, res: MedusaResponse<AdminSalesPointResponse>) {
  const id = req.params.id ?? ""
  const { stock_location: before } = await readPoint(req.scope, id)
  const { stock_location_id, ...changes } = req.validatedBody
  await updateSalesPointWorkflow(req.scope).run({
    input: { id, changes, ...(stock_location_id !== undefined && { stock_location: { from: before?.id ?? null, to: stock_location_id } }) },
  })
  res.json({ sales_point: await readFolder(req.scope, id) })
}
