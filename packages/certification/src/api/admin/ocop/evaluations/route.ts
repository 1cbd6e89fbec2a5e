import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuery } from "@ocop/request"
import type { EvaluationListResponse } from "../../../../http/council"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../modules/council"
import type { EvaluationRow } from "../../../../modules/council/models"
import { toEvaluationViews } from "../../../../reading/council/evaluation-view"
import { AdminListEvaluations } from "../sessions/validators"

/** What councils found, newest first; an evaluation exists only once its session is closed. */
export async function GET(req: MedusaRequest, res: MedusaResponse<EvaluationListResponse>) {
  const { limit, offset, ...filters } = readQuery(req, AdminListEvaluations)
  const council = req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const [rows, count] = await council.listAndCountEvaluations(filters, { take: limit, skip: offset, order: { recorded_at: "DESC", id: "ASC" } })
  res.json({ evaluations: await toEvaluationViews(council, rows as EvaluationRow[]), count, offset, limit })
}
