import { audit } from "@ocop/access/audit"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../modules/certification"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../../../modules/council"
import { answerWithSession } from "../../answer"

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const step = await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).moveSession(req.params.id!, "cancel", now())
  await audit(req.scope, { subject: "session", subject_id: req.params.id!, ...step })
  await answerWithSession(req, res)
}
