import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { FindingAnsweredResponse } from "../../../../../http/inspection"
import { INSPECTION_MODULE, type InspectionModuleService } from "../../../../../modules/inspection"
import type { FindingRecord } from "../../../../../modules/inspection/service"
import { toFindings } from "../../../../../reading/inspection-view"
import { answerFindingWorkflow } from "../../../../../workflows/inspection"
import type { ProducerAnswerFinding } from "../../../../admin/ocop/inspections/validators"

export async function POST(req: AuthenticatedMedusaRequest<ProducerAnswerFinding>, res: MedusaResponse<FindingAnsweredResponse>) {
  const caller = callerOf(req)
  const finding_id = req.params.id ?? ""
  await answerFindingWorkflow(req.scope).run({ input: { ...req.validatedBody, finding_id, producer_id: caller.producerId ?? "", answered_by: caller.actor_id } })
  const finding = await req.scope.resolve<InspectionModuleService>(INSPECTION_MODULE).retrieveInspectionFinding(finding_id)
  const [view] = await toFindings(req.scope, [finding as FindingRecord])
  res.status(201).json({ finding: view! })
}
