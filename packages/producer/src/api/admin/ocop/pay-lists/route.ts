import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { listPayLists, makePayList } from "../../../../settlement/pay-lists"
import type { PageQuery } from "../../../../api/validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await listPayLists(req.scope, req.validatedQuery as unknown as PageQuery))
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.status(201).json(await makePayList(req.scope, callerOf(req)))
}
