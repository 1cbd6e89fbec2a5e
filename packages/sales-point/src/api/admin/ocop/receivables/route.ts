import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { ReceivableListResponse } from "../../../../http/market"
import { findReceivables } from "../../../../market/read-receivables"
import { pointsWithin } from "../../../reach"
import type { AdminGetReceivables } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ReceivableListResponse>) {
  res.json(await findReceivables(req.scope, { ...(req.validatedQuery as AdminGetReceivables), within: pointsWithin(callerOf(req)) }))
}
