import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endKey } from "../../../../../../epcis/packhouse-keys"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ key: await endKey(req.scope, { id: req.params.id! }) })
}
