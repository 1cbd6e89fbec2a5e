import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readTransfer } from "../../../../../goods/read-transfers"
import type { TransferResponse } from "../../../../../http-goods"
import { mustSee } from "../may-touch"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<TransferResponse>) {
  const transfer = await readTransfer(req.scope, req.params.id ?? "")
  mustSee(callerOf(req), transfer)
  res.json({ transfer })
}
