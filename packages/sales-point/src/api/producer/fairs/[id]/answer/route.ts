import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { answerFair } from "../../../../../fair/answer-fair"
import { ownFairs } from "../../../../../fair/public-fairs"
import type { OwnFairListResponse } from "../../../../../http"
import type { AnswerFair } from "../../../../admin/ocop/fairs/validators"

export async function POST(req: AuthenticatedMedusaRequest<AnswerFair>, res: MedusaResponse<OwnFairListResponse>) {
  const caller = callerOf(req)
  const producer_id = caller.producerId ?? refuse("Trang này dành cho chủ thể sản xuất.")
  await answerFair(req.scope, { ...req.validatedBody, fair_id: req.params.id ?? "", producer_id, by_office: false, said_by: caller.name })
  res.json({ fairs: await ownFairs(req.scope, producer_id) })
}
