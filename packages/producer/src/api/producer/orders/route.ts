import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../portal/own-business"
import type { PortalOrderListResponse } from "../../../http"
import { ownOrders } from "../../../portal/own-orders"
import type { PageQuery } from "../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PortalOrderListResponse>) {
  res.json(await ownOrders(req.scope, { producer_id: ownBusiness(req).producer_id, ...(req.validatedQuery as PageQuery) }))
}
