import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SealedResponse } from "../../../../../../http/council"
import { now } from "../../../../../../modules/certification"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../../../modules/council"
import type { AdminScore } from "../../../sessions/validators"

/** Seals what is sent, whole. From here on only a reopening by the secretary lets its member write again. */
export async function POST(req: AuthenticatedMedusaRequest<AdminScore>, res: MedusaResponse<SealedResponse>) {
  const council = req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const { version, total, hash, sealed_at } = await council.sealSheet({ ...req.validatedBody, entry_id: req.params.entry!, user_id: callerOf(req).actor_id, at: now() })
  await audit(req.scope, { subject: "score_sheet", subject_id: req.params.entry!, before: { sealed_version: version > 1 ? version - 1 : null }, after: { sealed_version: version } })
  res.status(201).json({ version, total: Number(total), hash, sealed_at: new Date(sealed_at).toISOString() })
}
