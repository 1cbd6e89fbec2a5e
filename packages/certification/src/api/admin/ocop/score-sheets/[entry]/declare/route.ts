import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../modules/certification"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../../../modules/council"
import type { AdminDeclareConflict } from "../../../sessions/validators"

/** I have an interest in this product: I am out of its count. */
export async function POST(req: AuthenticatedMedusaRequest<AdminDeclareConflict>, res: MedusaResponse<{ declared: true }>) {
  const council = req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const step = await council.declareConflict({ entry_id: req.params.entry!, user_id: callerOf(req).actor_id, reason: req.validatedBody.reason, at: now() })
  await audit(req.scope, { subject: "score_sheet", subject_id: req.params.entry!, ...step })
  res.status(201).json({ declared: true })
}
