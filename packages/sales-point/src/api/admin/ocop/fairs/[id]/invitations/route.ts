import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { inviteProducers } from "../../../../../../fair/edit-fair"
import { readFair } from "../../../../../../fair/read-fairs"
import type { FairResponse } from "../../../../../../http"
import { actorOf } from "../../../../../reach"
import type { AdminInvite } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminInvite>, res: MedusaResponse<FairResponse>) {
  const id = req.params.id ?? ""
  await inviteProducers(req.scope, id, req.validatedBody, actorOf(callerOf(req)))
  await audit(req.scope, { subject: "fair", subject_id: id, after: { invited: req.validatedBody.producer_ids } })
  res.status(201).json({ fair: await readFair(req.scope, id) })
}
