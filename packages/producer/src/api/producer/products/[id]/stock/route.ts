import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../../../portal/own-business"
import type { PortalProductResponse } from "../../../../../http"
import { portalProduct } from "../../../../../products/read-products"
import { setStock } from "../../../../../products/set-stock"
import type { SetStock } from "../../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<SetStock>, res: MedusaResponse<PortalProductResponse>) {
  const { producer_id } = ownBusiness(req)
  const product_id = req.params.id ?? ""
  await setStock(req.scope, { producer_id, product_id, quantity: req.validatedBody.quantity })
  res.json({ product: await portalProduct(req.scope, producer_id, product_id) })
}
