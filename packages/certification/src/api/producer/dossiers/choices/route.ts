import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DossierChoicesResponse } from "../../../../http/year"
import { ownProducer } from "../../../../year/caller"
import { dossierChoices } from "../../../../year/dossier-choices"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DossierChoicesResponse>) {
  res.json({ choices: await dossierChoices(req.scope, ownProducer(req)) })
}
