import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { endKey } from "../../../../../epcis/packhouse-keys"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ key: await endKey(req.scope, { id: req.params.id!, producer_id: callerOf(req).producerId ?? refuse("Trang này dành cho chủ thể sản xuất.") }) })
}
