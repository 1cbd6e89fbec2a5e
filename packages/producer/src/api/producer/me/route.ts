import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../portal/own-business"
import type { PortalMeResponse } from "../../../http"
import { portalMe } from "../../../portal/me"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PortalMeResponse>) {
  res.json(await portalMe(req.scope, ownBusiness(req)))
}
