import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { changeCost } from "../../../../../../../fair/prepare"
import { readFair } from "../../../../../../../fair/read-fairs"
import type { FairResponse } from "../../../../../../../http"
import type { AdminChangeCost } from "../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminChangeCost>, res: MedusaResponse<FairResponse>) {
  const { id = "", cost_id = "" } = req.params
  await changeCost(req.scope, id, cost_id, req.validatedBody, callerOf(req).name)
  res.json({ fair: await readFair(req.scope, id) })
}
