import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { changeFair } from "../../../../../fair/edit-fair"
import { readFair } from "../../../../../fair/read-fairs"
import type { FairResponse } from "../../../../../http"
import { reachFair } from "../reach-fair"
import type { AdminChangeFair } from "../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<FairResponse>) {
  res.json({ fair: await reachFair(req) })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminChangeFair>, res: MedusaResponse<FairResponse>) {
  const id = req.params.id ?? ""
  await changeFair(req.scope, id, req.validatedBody)
  await audit(req.scope, { subject: "fair", subject_id: id, after: req.validatedBody })
  res.json({ fair: await readFair(req.scope, id) })
}
