import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../../../../../modules/council"
import { answerWithSession } from "../../../../answer"
import { entryOnTable } from "../../../../its-secretary"

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).takeOffTable(await entryOnTable(req))
  await answerWithSession(req, res)
}
