import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SupplyPlanProductResponse } from "../../../../../../../http"
import { readPlanProduct } from "../../../../../../../supply/plan-products"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SupplyPlanProductResponse>) {
  res.json(await readPlanProduct(req.scope, { plan_id: req.params.id ?? "", variant_id: req.params.variant_id ?? "" }))
}
