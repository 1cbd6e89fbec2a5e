import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { now } from "../../../../../../clock"
import { setSuspension } from "../../../../../../members/suspension"
import type { AdminReason } from "../../../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminReason>, res: MedusaResponse) {
  const { actor_id, name } = callerOf(req)
  const producer_id = req.params.id ?? ""
  await setSuspension(req.scope, { producer_id, kind: "resume", reason: req.validatedBody.reason, by_id: actor_id, by_name: name, at: now().toISOString() })
  res.json({ producer: { id: producer_id, status: "active" } })
}
