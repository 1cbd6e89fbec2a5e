import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendSheet } from "@ocop/sheet"
import { ownBusiness } from "../../../../../portal/own-business"
import { statementSheet } from "../../../../../settlement/print-statement"
import { statementOf } from "../../../../../settlement/statements"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const statement = await statementOf(req.scope, req.params.id ?? "", ownBusiness(req).producer_id)
  sendSheet(res, `${statement.number}.xlsx`, await statementSheet(req.scope, statement))
}
