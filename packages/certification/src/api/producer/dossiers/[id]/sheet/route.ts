import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CriteriaSheetResponse } from "../../../../../http/council"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../../modules/council"
import { notFound } from "../../../../../year/caller"
import { own } from "../route"

/** The official sheet the dossier will be scored by: what a producer scores itself with (Mẫu 02, III). */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CriteriaSheetResponse>) {
  const council = req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const { criteria_set_id, sheet: number } = await own(req)
  const sheet = await council.findSheet(criteria_set_id, number)
  if (!sheet) throw notFound("phiếu đánh giá")
  res.json({ criteria_set: await council.retrieveSet(criteria_set_id), sheet })
}
