import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { settlementOverview } from "../../../../../settlement/accounts"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await settlementOverview(req.scope, callerOf(req)))
}
