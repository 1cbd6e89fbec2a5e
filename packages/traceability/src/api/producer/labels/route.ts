import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { lotById } from "../../../trace/lot-by-id"
import { printLabels } from "../../../trace/print-labels"
import { sendPdf } from "../../trace/send-pdf"
import type { PrintLabels } from "../../trace/validators"

/** Labels of a lot of one's own, as PDF. */
export async function POST(req: AuthenticatedMedusaRequest<PrintLabels>, res: MedusaResponse) {
  const { producerId } = callerOf(req)
  const { lot_id, ...print } = req.validatedBody
  const lot = await lotById(req.scope, lot_id, producerId ?? refuse("Trang này dành cho chủ thể sản xuất."))
  sendPdf(res, await printLabels(req.scope, { ...print, lot }), `nhan-${lot.code}`)
}
