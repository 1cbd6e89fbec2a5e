import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SupplyPlanProductListResponse } from "../../../../../../http"
import { listPlanProducts } from "../../../../../../supply/plan-products"
import type { AdminGetSupplyPlanProducts } from "../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SupplyPlanProductListResponse>) {
  res.json(await listPlanProducts(req.scope, { plan_id: req.params.id ?? "", ...(req.validatedQuery as AdminGetSupplyPlanProducts) }))
}
