import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StallResponse } from "../../../../../../http/market"
import { readStall } from "../../../../../../market/read-stall"
import { reachStall } from "../../../../../stall"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<StallResponse>) {
  const { id } = await reachStall(req, "read")
  res.json({ stall: await readStall(req.scope, id) })
}
