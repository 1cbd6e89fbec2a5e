import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { addBooth } from "../../../../../../fair/edit-fair"
import { readFair } from "../../../../../../fair/read-fairs"
import type { FairResponse } from "../../../../../../http"
import { actorOf } from "../../../../../reach"
import type { AdminAddBooth } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminAddBooth>, res: MedusaResponse<FairResponse>) {
  const id = req.params.id ?? ""
  await addBooth(req.scope, id, req.validatedBody, actorOf(callerOf(req)))
  await audit(req.scope, { subject: "fair", subject_id: id, after: { booth: req.validatedBody.number } })
  res.status(201).json({ fair: await readFair(req.scope, id) })
}
