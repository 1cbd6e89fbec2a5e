import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { planFair } from "../../../../fair/edit-fair"
import { findFairs, readFair } from "../../../../fair/read-fairs"
import type { FairListResponse, FairResponse } from "../../../../http"
import { actorOf, pointsWithin } from "../../../reach"
import type { AdminGetFairs, AdminPlanFair } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<FairListResponse>) {
  res.json(await findFairs(req.scope, { ...(req.validatedQuery as AdminGetFairs), within: pointsWithin(callerOf(req)) }))
}

export async function POST(req: AuthenticatedMedusaRequest<AdminPlanFair>, res: MedusaResponse<FairResponse>) {
  const id = await planFair(req.scope, req.validatedBody, actorOf(callerOf(req)))
  await audit(req.scope, { subject: "fair", subject_id: id, after: req.validatedBody })
  res.status(201).json({ fair: await readFair(req.scope, id) })
}
