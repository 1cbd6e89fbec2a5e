import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../../../modules/council"
import { answerWithSession } from "../../answer"
import { itsSecretary } from "../../its-secretary"
import type { AdminAttendance } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminAttendance>, res: MedusaResponse) {
  await itsSecretary(req)
  const { member_id, attended } = req.validatedBody
  await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).recordAttendance(req.params.id!, member_id, attended)
  await answerWithSession(req, res)
}
