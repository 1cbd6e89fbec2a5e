import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { movePayout, payListOf } from "../../../../../../settlement/pay-lists"
import { settlementOf } from "../../../../../../settlement/module"
import type { AdminStep } from "../../../../../../api/validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminStep>, res: MedusaResponse) {
  const { id = "", verb = "" } = req.params
  const caller = callerOf(req)
  await movePayout(req.scope, { caller, id, verb, reason: req.validatedBody.reason })
  const { pay_list_id } = await settlementOf(req.scope).retrievePayout(id)
  res.json(await payListOf(req.scope, caller, pay_list_id))
}
