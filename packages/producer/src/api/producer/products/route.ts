import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../portal/own-business"
import type { PortalProductListResponse } from "../../../http"
import { toPortalProducts } from "../../../products/read-products"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PortalProductListResponse>) {
  res.json({ products: await toPortalProducts(req.scope, ownBusiness(req).producer_id) })
}
