import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../modules/certification"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../../../modules/council"
import { answerWithSession } from "../../answer"

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).moveSession(req.params.id!, "cancel", now())
  await answerWithSession(req, res)
}
