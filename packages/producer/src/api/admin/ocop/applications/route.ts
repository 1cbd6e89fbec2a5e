import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { listApplications } from "../../../../office/applications"
import type { AdminGetApplications } from "../../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await listApplications(req.scope, callerOf(req), req.validatedQuery as AdminGetApplications))
}
