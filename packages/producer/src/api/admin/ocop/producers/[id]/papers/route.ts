import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { OfficePaperListResponse } from "../../../../../../http"
import { papersForOffice } from "../../../../../../office/papers"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficePaperListResponse>) {
  res.json(await papersForOffice(req.scope, callerOf(req), req.params.id ?? ""))
}
