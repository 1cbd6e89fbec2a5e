import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { draftFairTransfers } from "../../../../../../fair/draft-transfers"
import { readFair } from "../../../../../../fair/read-fairs"
import type { FairTransfersResponse } from "../../../../../../http"
import { actorOf } from "../../../../../reach"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<FairTransfersResponse>) {
  const id = req.params.id ?? ""
  const { drafted, missing } = await draftFairTransfers(req.scope, { id, by: actorOf(callerOf(req)) })
  if (drafted > 0) await audit(req.scope, { subject: "fair", subject_id: id, after: { transfers: drafted } })
  res.status(201).json({ drafted, missing, fair: await readFair(req.scope, id) })
}
