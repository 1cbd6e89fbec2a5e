import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { removeBooth } from "../../../../../../../../fair/edit-fair"
import { readFair } from "../../../../../../../../fair/read-fairs"
import type { FairResponse } from "../../../../../../../../http"
import { actorOf } from "../../../../../../../reach"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<FairResponse>) {
  const { id = "", booth_id = "" } = req.params
  await removeBooth(req.scope, id, booth_id, actorOf(callerOf(req)))
  await audit(req.scope, { subject: "fair", subject_id: id, after: { booth_removed: booth_id } })
  res.json({ fair: await readFair(req.scope, id) })
}
