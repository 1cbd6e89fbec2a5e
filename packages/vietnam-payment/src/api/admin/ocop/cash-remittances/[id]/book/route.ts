import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"

import type { RemittanceResponse } from "../../../../../../http"
import { bookRemittance } from "../../../../../../workflows/cash-remittances"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RemittanceResponse>) {
  const { actor_id, name } = callerOf(req)
  res.json(await bookRemittance(req.scope, { id: req.params.id!, by_id: actor_id, by_name: name }))
}
