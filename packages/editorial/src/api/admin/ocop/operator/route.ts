import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EDITORIAL_MODULE, now, type EditorialModuleService } from "../../../../modules/editorial"
import { operatorAt } from "../../../../rules"
import { recordOperatorWorkflow } from "../../../../workflows"
import type { AdminRecordOperator } from "../../../validators"

/** What holds now (null before the first declaration), and what was declared before, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const rows = await req.scope
    .resolve<EditorialModuleService>(EDITORIAL_MODULE)
    .listOperatorFacts({}, { take: 50, order: { effective_from: "DESC", created_at: "DESC" } })
  res.json({ operator: operatorAt(rows, now()), declarations: rows })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminRecordOperator>, res: MedusaResponse) {
  const { result } = await recordOperatorWorkflow(req.scope).run({
    input: { ...req.validatedBody, effective_from: now().toISOString(), recorded_by: req.auth_context.actor_id },
  })
  res.status(201).json({ operator: result })
}
