import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DossierChoicesResponse } from "../../../../http/year"
import { ownProducer } from "../../../../year/caller"
import { dossierChoices } from "../../../../year/dossier-choices"
import { pageOf } from "../../../../year/list-query"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DossierChoicesResponse>) {
  const { limit, offset } = pageOf(req)
  const q = typeof req.query.q === "string" ? req.query.q.slice(0, 120) : ""
  const { choices, count } = await dossierChoices(req.scope, { producer_id: ownProducer(req), q, free: req.query.free === "true", limit, offset })
  res.json({ choices, count, offset, limit })
}
