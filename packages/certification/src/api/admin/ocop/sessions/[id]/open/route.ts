import { audit } from "@ocop/access/audit"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../modules/certification"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../../../modules/council"
import { answerWithSession } from "../../answer"
import { itsSecretary } from "../../its-secretary"

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await itsSecretary(req)
  const step = await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).moveSession(req.params.id!, "open", now())
  await audit(req.scope, { subject: "session", subject_id: req.params.id!, ...step })
  await answerWithSession(req, res)
}
