import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { OfficePaperListResponse } from "../../../../../../../../http"
import { judgePaper, papersForOffice } from "../../../../../../../../office/papers"
import type { AdminStep } from "../../../../../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminStep>, res: MedusaResponse<OfficePaperListResponse>) {
  const caller = callerOf(req)
  const { id: producer_id = "", paper = "", verb = "" } = req.params
  await judgePaper(req.scope, { caller, producer_id, id: paper, verb, reason: req.validatedBody.reason })
  res.json(await papersForOffice(req.scope, caller, producer_id))
}
