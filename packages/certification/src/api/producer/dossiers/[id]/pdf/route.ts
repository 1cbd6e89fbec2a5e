import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { printDossier } from "../../../../../year/print-dossier"
import { sendFile } from "../../../../../year/sheet"
import { own } from "../route"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const dossier = await own(req)
  sendFile(res, await printDossier(req.scope, dossier), `ho-so-${dossier.code ?? dossier.id}`, "pdf")
}
