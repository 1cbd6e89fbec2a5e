import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../../../portal/own-business"
import type { PortalProductResponse } from "../../../../../http"
import { portalProduct } from "../../../../../products/read-products"
import { setPrice } from "../../../../../products/set-price"
import type { SetPrice } from "../../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<SetPrice>, res: MedusaResponse<PortalProductResponse>) {
  const { producer_id, caller } = ownBusiness(req)
  const product_id = req.params.id ?? ""
  await setPrice(req.scope, { producer_id, product_id, price: req.validatedBody.price, by: { role: "producer", id: caller.actor_id, name: caller.name } })
  res.json({ product: await portalProduct(req.scope, producer_id, product_id) })
}
