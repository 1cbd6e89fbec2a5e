import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PortalSettlementResponse } from "../../../http"
import { ownBusiness } from "../../../portal/own-business"
import { portalSettlement } from "../../../settlement/portal"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PortalSettlementResponse>) {
  res.json(await portalSettlement(req.scope, ownBusiness(req)))
}
