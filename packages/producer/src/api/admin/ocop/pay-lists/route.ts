import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { listPayLists, makePayList } from "../../../../settlement/pay-lists"
import type { AdminGetPayLists } from "../../../settlement-validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await listPayLists(req.scope, req.validatedQuery as AdminGetPayLists))
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.status(201).json(await makePayList(req.scope, callerOf(req)))
}
