import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { printDossier } from "../../../../../../year/print-dossier"
import { sendPdf } from "../../../../../../year/send-pdf"
import { reach } from "../route"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const dossier = await reach(req)
  sendPdf(res, await printDossier(req.scope, dossier), `ho-so-${dossier.code ?? dossier.id}`)
}
