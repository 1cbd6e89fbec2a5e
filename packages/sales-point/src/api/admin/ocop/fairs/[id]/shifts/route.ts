import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { addShift } from "../../../../../../fair/prepare"
import { readFair } from "../../../../../../fair/read-fairs"
import type { FairResponse } from "../../../../../../http"
import type { AdminAddShift } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminAddShift>, res: MedusaResponse<FairResponse>) {
  const id = req.params.id ?? ""
  await addShift(req.scope, id, req.validatedBody, callerOf(req).name)
  res.status(201).json({ fair: await readFair(req.scope, id) })
}
