import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { applicationForOffice } from "../../../../../office/applications"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ application: await applicationForOffice(req.scope, callerOf(req), req.params.id ?? "") })
}
