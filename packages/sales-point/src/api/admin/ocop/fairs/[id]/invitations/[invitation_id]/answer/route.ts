import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { answerFair } from "../../../../../../../../fair/answer-fair"
import { fairsOf } from "../../../../../../../../fair/module"
import { readFair } from "../../../../../../../../fair/read-fairs"
import type { FairResponse } from "../../../../../../../../http"
import { notFound } from "../../../../../../../../refusals"
import type { AnswerFair } from "../../../../validators"

/** Writes down what a producer said by telephone, or changes what it answered; always with a reason. */
export async function POST(req: AuthenticatedMedusaRequest<AnswerFair>, res: MedusaResponse<FairResponse>) {
  const { id = "", invitation_id = "" } = req.params
  const [invitation] = await fairsOf(req.scope).listFairInvitations({ id: invitation_id, fair_id: id }, { take: 1 })
  if (!invitation) return notFound("Không thấy lời mời này nữa. Hãy tải lại trang.")
  await answerFair(req.scope, { ...req.validatedBody, fair_id: id, producer_id: invitation.producer_id, by_office: true, said_by: callerOf(req).name })
  await audit(req.scope, { subject: "fair", subject_id: id, after: { producer_id: invitation.producer_id, ...req.validatedBody } })
  res.json({ fair: await readFair(req.scope, id) })
}
