import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { printMau03 } from "../../../../../../year/print-dossier"
import { sendPdf } from "../../../../../../year/send-pdf"
import { reach } from "../route"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const dossier = await reach(req)
  sendPdf(res, await printMau03(req.scope, dossier), `mau-03-${dossier.code ?? dossier.id}`)
}
