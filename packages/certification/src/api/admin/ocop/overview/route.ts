import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { OverviewResponse } from "../../../../http"
import { readOverview } from "../../../../reading/overview"

export async function GET(req: MedusaRequest, res: MedusaResponse<OverviewResponse>) {
  res.json(await readOverview(req.scope, callerOf(req)))
}
