import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { readFair } from "../../../../../../fair/read-fairs"
import { stepFair } from "../../../../../../fair/step-fair"
import type { FairResponse } from "../../../../../../http"
import { notFound } from "../../../../../../refusals"
import { FAIR_VERBS, type FairVerb } from "../../../../../../rules/fair"
import { actorOf } from "../../../../../reach"
import type { AdminStepFair } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminStepFair>, res: MedusaResponse<FairResponse>) {
  const id = req.params.id ?? ""
  const verb = req.params.verb as FairVerb
  if (!FAIR_VERBS.includes(verb)) return notFound(`Hội chợ không có bước "${verb}".`)
  const { reason } = req.validatedBody
  await stepFair(req.scope, { id, verb, reason, by: actorOf(callerOf(req)) })
  const fair = await readFair(req.scope, id)
  await audit(req.scope, { subject: "fair", subject_id: id, after: { status: fair.status, reason } })
  res.json({ fair })
}
