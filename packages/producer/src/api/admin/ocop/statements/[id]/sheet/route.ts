import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { statementSheet } from "../../../../../../settlement/print-statement"
import { XLSX, sendFile } from "../../../../../../settlement/send-file"
import { statementOf } from "../../../../../../settlement/statements"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const statement = await statementOf(req.scope, req.params.id ?? "")
  sendFile(res, { file: await statementSheet(req.scope, statement), type: XLSX, name: `${statement.number}.xlsx` })
}
