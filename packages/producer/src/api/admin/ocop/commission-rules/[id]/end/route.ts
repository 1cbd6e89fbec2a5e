import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { endCommissionRule, listCommissionRules } from "../../../../../../settlement/commission-rules"
import type { AdminEndRule } from "../../../../../../api/settlement-validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminEndRule>, res: MedusaResponse) {
  await endCommissionRule(req.scope, { id: req.params.id ?? "", ...req.validatedBody })
  res.json(await listCommissionRules(req.scope, callerOf(req)))
}
