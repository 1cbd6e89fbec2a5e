import { callerOf } from "@ocop/access/caller"
import type { MedusaRequest } from "@medusajs/framework/http"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../modules/council"
import { REFUSALS } from "../../../../modules/council/refusals"

/** The secretary of this very session, or a refusal: the role alone does not open other councils' sessions. */
export async function itsSecretary(req: MedusaRequest): Promise<{ user_id: string; name: string }> {
  const { actor_id, name } = callerOf(req)
  const council = req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const { council_id } = await council.retrieveSession(req.params.id!, { select: ["council_id"] })
  const { secretary_user_id } = await council.retrieveCouncil(council_id, { select: ["secretary_user_id"] })
  if (secretary_user_id !== actor_id) throw REFUSALS.notSecretary()
  return { user_id: actor_id, name }
}

/** The entry named in the path, if it lies on the table of the session named there. */
export async function entryOnTable(req: MedusaRequest): Promise<string> {
  const [entry] = await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).listSessionEntries({ id: req.params.entry!, session_id: req.params.id! }, { take: 1, select: ["id"] })
  if (!entry) throw REFUSALS.unknown("hồ sơ trong phiên")
  return entry.id
}
