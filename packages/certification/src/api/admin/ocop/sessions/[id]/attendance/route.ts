import { audit } from "@ocop/access/audit"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../../../modules/council"
import { answerWithSession } from "../../answer"
import { itsSecretary } from "../../its-secretary"
import type { AdminAttendance } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminAttendance>, res: MedusaResponse) {
  await itsSecretary(req)
  const { member_id, attended } = req.validatedBody
  const step = await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).recordAttendance(req.params.id!, member_id, attended)
  await audit(req.scope, { subject: "session", subject_id: req.params.id!, ...step })
  await answerWithSession(req, res)
}
