import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../../../portal/own-business"
import type { PortalProductResponse } from "../../../../../http"
import { toPortalProducts } from "../../../../../products/read-products"
import { setStock } from "../../../../../products/set-stock"
import { notFound } from "../../../../../refusals"
import type { SetStock } from "../../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<SetStock>, res: MedusaResponse<PortalProductResponse>) {
  const { producer_id } = ownBusiness(req)
  const product_id = req.params.id ?? ""
  await setStock(req.scope, { producer_id, product_id, quantity: req.validatedBody.quantity })
  const product = (await toPortalProducts(req.scope, producer_id)).find(({ id }) => id === product_id)
  res.json({ product: product ?? notFound("Đây không phải sản phẩm của bạn.") })
}
