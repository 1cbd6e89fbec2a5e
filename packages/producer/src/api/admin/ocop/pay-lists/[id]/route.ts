import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { payListOf } from "../../../../../settlement/pay-lists"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await payListOf(req.scope, callerOf(req), req.params.id ?? ""))
}
