import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { lotById } from "../../../../trace/lot-by-id"
import { printLabels } from "../../../../trace/print-labels"
import { sendPdf } from "../../../trace/send-pdf"
import type { PrintLabels } from "../../../trace/validators"

/** The office prints for a producer who has no printer. */
export async function POST(req: AuthenticatedMedusaRequest<PrintLabels>, res: MedusaResponse) {
  const { lot_id, ...print } = req.validatedBody
  const lot = await lotById(req.scope, lot_id)
  sendPdf(res, await printLabels(req.scope, { ...print, lot }), `nhan-${lot.code}`)
}
