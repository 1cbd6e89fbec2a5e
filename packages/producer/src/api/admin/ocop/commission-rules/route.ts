import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { addCommissionRule, listCommissionRules } from "../../../../settlement/commission-rules"
import type { AdminCommissionRule } from "../../../../api/settlement-validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await listCommissionRules(req.scope, callerOf(req)))
}

export async function POST(req: AuthenticatedMedusaRequest<AdminCommissionRule>, res: MedusaResponse) {
  const caller = callerOf(req)
  await addCommissionRule(req.scope, caller, req.validatedBody)
  res.status(201).json(await listCommissionRules(req.scope, caller))
}
