import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../../../portal/own-business"
import { producersOf, sendPaper } from "../../../../../files"
import { notFound } from "../../../../../refusals"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const [paper] = await producersOf(req.scope).listProducerPapers({ id: req.params.id ?? "", producer_id: ownBusiness(req).producer_id }, { take: 1 })
  await sendPaper(req, res, paper ?? notFound("Không có giấy này."))
}
