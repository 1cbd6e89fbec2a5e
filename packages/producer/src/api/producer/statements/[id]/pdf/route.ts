import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../../../portal/own-business"
import { statementPdf } from "../../../../../settlement/print-statement"
import { sendPdf } from "../../../../../settlement/send-pdf"
import { statementOf } from "../../../../../settlement/statements"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const statement = await statementOf(req.scope, req.params.id ?? "", ownBusiness(req).producer_id)
  sendPdf(res, `${statement.number}.pdf`, await statementPdf(req.scope, statement))
}
