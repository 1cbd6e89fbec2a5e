import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/certification/modules/certification"
import { labelsOf } from "../../../../../../trace/labels"
import type { AdminSettleBox } from "../../../../../trace/validators"

/** Somebody has looked into it: what they found is kept, the box leaves the list. */
export async function POST(req: AuthenticatedMedusaRequest<AdminSettleBox>, res: MedusaResponse) {
  const [box] = await labelsOf(req.scope).listBoxes({ id: [req.params.id!] }, { take: 1 })
  if (!box) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có hộp này.")
  await labelsOf(req.scope).updateBoxes([{ id: box.id, settled_at: now(), settled_by: callerOf(req).actor_id, verdict: req.validatedBody.verdict }])
  res.json({ id: box.id })
}
