import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { producersOf, sendPaper } from "../../../../../../../../files"
import { visibleApplication } from "../../../../../../../../joining/take-step"
import { notFound } from "../../../../../../../../refusals"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id: application_id } = await visibleApplication(req.scope, callerOf(req), req.params.id ?? "")
  const [paper] = await producersOf(req.scope).listProducerPapers({ id: req.params.paper ?? "", application_id }, { take: 1 })
  await sendPaper(req, res, paper ?? notFound("Không có giấy này."))
}
