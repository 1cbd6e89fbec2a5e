import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { printReceipt } from "../../../../../year/print-dossier"
import { sendPdf } from "../../../../../year/send-pdf"
import { own } from "../route"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const dossier = await own(req)
  sendPdf(res, await printReceipt(req.scope, dossier), `phieu-tiep-nhan-${dossier.code ?? dossier.id}`)
}
