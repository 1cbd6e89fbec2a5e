import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderableResponse } from "../../../http"
import { readOrderable } from "../../../till/read-orderable"

/** The same at every point: what a seller may order from its producer. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OrderableResponse>) {
  res.json({ items: await readOrderable(req.scope) })
}
