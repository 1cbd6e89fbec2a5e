import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CriteriaSheetResponse } from "../../../../../../../http/council"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../../../../modules/council"
import { REFUSALS } from "../../../../../../../modules/council/refusals"

export async function GET(req: MedusaRequest, res: MedusaResponse<CriteriaSheetResponse>) {
  const council = req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const number = Number(req.params.number)
  const sheet = Number.isInteger(number) ? await council.findSheet(req.params.id!, number) : null
  if (!sheet) throw REFUSALS.unknown("phiếu")
  res.json({ criteria_set: await council.retrieveSet(req.params.id!), sheet })
}
