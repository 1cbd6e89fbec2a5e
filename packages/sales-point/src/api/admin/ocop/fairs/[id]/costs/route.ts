import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { addCost } from "../../../../../../fair/prepare"
import { readFair } from "../../../../../../fair/read-fairs"
import type { FairResponse } from "../../../../../../http"
import type { AdminAddCost } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminAddCost>, res: MedusaResponse<FairResponse>) {
  const id = req.params.id ?? ""
  await addCost(req.scope, id, req.validatedBody, callerOf(req).name)
  res.status(201).json({ fair: await readFair(req.scope, id) })
}
