import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../portal/own-business"
import type { RequirementListResponse } from "../../../http"
import { producersOf } from "../../../files"
import { papersOf, requirementsFor } from "../../../papers"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<RequirementListResponse>) {
  const { producer_id } = ownBusiness(req)
  const { type } = await producersOf(req.scope).retrieveProducer(producer_id)
  res.json({ requirements: await requirementsFor(req.scope, type, await papersOf(req.scope, { producer_id })) })
}
