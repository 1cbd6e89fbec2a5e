import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { applicationForOffice } from "../../../../../../office/applications"
import { takeOfficeStep } from "../../../../../../joining/take-step"
import type { AdminStep } from "../../../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminStep>, res: MedusaResponse) {
  const { id = "", verb = "" } = req.params
  const caller = callerOf(req)
  const approved = await takeOfficeStep(req.scope, { caller, id, verb, reason: req.validatedBody.reason })
  res.json({ application: await applicationForOffice(req.scope, caller, id), ...(approved && { producer_id: approved.producer_id, invitation: approved.invitation }) })
}
