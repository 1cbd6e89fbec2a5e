import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MeasureResponse } from "../../../../../../http/inspection"
import { INSPECTION_MODULE, type InspectionModuleService } from "../../../../../../modules/inspection"
import type { MeasureRecord } from "../../../../../../modules/inspection/service"
import { toMeasures } from "../../../../../../reading/inspection-view"
import { ruleMeasureWorkflow } from "../../../../../../workflows/inspection"
import type { AdminRuleMeasure } from "../../../inspections/validators"

/** For the leader alone. */
export async function POST(req: AuthenticatedMedusaRequest<AdminRuleMeasure>, res: MedusaResponse<MeasureResponse>) {
  const measure_id = req.params.id ?? ""
  await ruleMeasureWorkflow(req.scope).run({ input: { ...req.validatedBody, measure_id, ruled_by: req.auth_context.actor_id } })
  const measure = await req.scope.resolve<InspectionModuleService>(INSPECTION_MODULE).retrieveInspectionMeasure(measure_id)
  const [view] = await toMeasures(req.scope, [measure as MeasureRecord])
  res.json({ measure: view! })
}
