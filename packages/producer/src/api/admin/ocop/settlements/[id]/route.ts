import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { accountOf } from "../../../../../settlement/accounts"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await accountOf(req.scope, callerOf(req), req.params.id ?? ""))
}
