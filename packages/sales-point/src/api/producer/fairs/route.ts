import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { ownFairs } from "../../../fair/public-fairs"
import type { OwnFairListResponse } from "../../../http"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OwnFairListResponse>) {
  res.json({ fairs: await ownFairs(req.scope, callerOf(req).producerId ?? refuse("Trang này dành cho chủ thể sản xuất.")) })
}
