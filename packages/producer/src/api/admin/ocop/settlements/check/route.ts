import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkSettlement } from "../../../../../settlement/check-settlement"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ check: await checkSettlement(req.scope) })
}
