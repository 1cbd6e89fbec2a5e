import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { callerOf, refuse } from "../../../../../../guard/caller"
import { ACCESS_MODULE, type AccessModuleService } from "../../../../../../modules/access"
import { isRole, whyNotInHand } from "../../../../../../rules"
import { endGrantsWorkflow } from "../../../../../../workflows/end-grants"
import type { AdminEndGrant } from "../../../../../validators"

/** Takes a role of the office back. A producer's members are the producer's and the coordination office's business. */
export async function POST(req: MedusaRequest<AdminEndGrant>, res: MedusaResponse) {
  const id = req.params.id!
  const [grant] = await req.scope.resolve<AccessModuleService>(ACCESS_MODULE).listAccessGrants({ id, actor_type: "user" }, { take: 1 })
  if (!grant || !isRole(grant.role)) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy vai trò này.")
  const caller = callerOf(req)
  const refusal = whyNotInHand(caller, { role: grant.role, of: grant.actor_id })
  if (refusal) refuse(refusal)
  const { result } = await endGrantsWorkflow(req.scope).run({ input: { ids: [id], by: caller.actor_id, reason: req.validatedBody.reason } })
  res.json({ ids: result.map((ended) => ended.id) })
}
