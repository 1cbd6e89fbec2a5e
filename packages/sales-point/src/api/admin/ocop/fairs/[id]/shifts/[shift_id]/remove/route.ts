import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeShift } from "../../../../../../../../fair/prepare"
import { readFair } from "../../../../../../../../fair/read-fairs"
import type { FairResponse } from "../../../../../../../../http"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<FairResponse>) {
  const { id = "", shift_id = "" } = req.params
  await removeShift(req.scope, id, shift_id)
  res.json({ fair: await readFair(req.scope, id) })
}
