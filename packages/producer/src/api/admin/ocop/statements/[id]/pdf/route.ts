import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { statementPdf } from "../../../../../../settlement/print-statement"
import { PDF, sendFile } from "../../../../../../settlement/send-file"
import { statementOf } from "../../../../../../settlement/statements"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const statement = await statementOf(req.scope, req.params.id ?? "")
  sendFile(res, { file: await statementPdf(req.scope, statement), type: PDF, name: `${statement.number}.pdf` })
}
