import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { entriesOf } from "../../../../../settlement/print-statement"
import { statementOf } from "../../../../../settlement/statements"

/** A statement with everything it covers. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const statement = await statementOf(req.scope, req.params.id ?? "")
  res.json({ statement, entries: await entriesOf(req.scope, statement) })
}
