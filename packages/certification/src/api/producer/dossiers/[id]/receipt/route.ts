import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { printReceipt } from "../../../../../year/print-dossier"
import { sendFile } from "../../../../../year/sheet"
import { own } from "../route"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const dossier = await own(req)
  sendFile(res, await printReceipt(req.scope, dossier), `phieu-tiep-nhan-${dossier.code ?? dossier.id}`, "pdf")
}
