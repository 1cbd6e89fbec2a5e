import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { printDossier } from "../../../../../year/print-dossier"
import { sendPdf } from "../../../../../year/send-pdf"
import { own } from "../route"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const dossier = await own(req)
  sendPdf(res, await printDossier(req.scope, dossier), `ho-so-${dossier.code ?? dossier.id}`)
}
