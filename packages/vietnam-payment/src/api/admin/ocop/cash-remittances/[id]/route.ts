import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { RemittanceResponse } from "../../../../../http"
import { remittanceOf } from "../../../../../workflows/cash-remittances"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<RemittanceResponse>) {
  res.json(await remittanceOf(req.scope, req.params.id!))
}
