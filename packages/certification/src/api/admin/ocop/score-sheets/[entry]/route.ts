import { callerOf } from "@ocop/access/caller"
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MySheetResponse } from "../../../../../http/council"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../../modules/council"
import { readMySheet } from "../../../../../reading/council/my-sheet"
import type { AdminScore } from "../../sessions/validators"

/** My own sheet; there is no way to ask for somebody else's. */
export async function GET(req: MedusaRequest, res: MedusaResponse<MySheetResponse>) {
  res.json(await readMySheet(req.scope, req.params.entry!, callerOf(req).actor_id))
}

/** Keeps the draft. */
export async function POST(req: AuthenticatedMedusaRequest<AdminScore>, res: MedusaResponse<{ saved: true }>) {
  await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).saveDraft({ ...req.validatedBody, entry_id: req.params.entry!, user_id: callerOf(req).actor_id })
  res.json({ saved: true })
}
