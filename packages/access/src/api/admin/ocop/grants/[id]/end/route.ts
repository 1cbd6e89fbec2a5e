import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { callerOf } from "../../../../../../guard/caller"
import { ACCESS_MODULE, type AccessModuleService } from "../../../../../../modules/access"
import { endGrantsWorkflow } from "../../../../../../workflows/end-grants"
import type { AdminEndGrant } from "../../../../../validators"

/** Takes a role of the office back. A producer's members are the producer's and the coordination office's business. */
export async function POST(req: MedusaRequest<AdminEndGrant>, res: MedusaResponse) {
  const id = req.params.id!
  const [grant] = await req.scope.resolve<AccessModuleService>(ACCESS_MODULE).listAccessGrants({ id, actor_type: "user" }, { take: 1 })
  if (!grant) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy vai trò này.")
  const { result } = await endGrantsWorkflow(req.scope).run({ input: { ids: [id], by: callerOf(req).actor_id, reason: req.validatedBody.reason } })
  res.json({ ids: result.map((ended) => ended.id) })
}
