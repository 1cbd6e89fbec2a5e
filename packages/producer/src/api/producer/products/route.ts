import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../portal/own-business"
import type { PortalProductListResponse } from "../../../http"
import { portalProducts } from "../../../products/read-products"
import type { PortalProductQuery } from "../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PortalProductListResponse>) {
  res.json(await portalProducts(req.scope, { producer_id: ownBusiness(req).producer_id, ...(req.validatedQuery as PortalProductQuery) }))
}
