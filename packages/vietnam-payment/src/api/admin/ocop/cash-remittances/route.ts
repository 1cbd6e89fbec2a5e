import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"

import type { RemittanceListResponse, RemittanceResponse } from "../../../../http"
import { listRemittances, readRemittanceFile } from "../../../../workflows/cash-remittances"
import type { AdminListRemittances, AdminReadRemittance } from "../../../../api/validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<RemittanceListResponse>) {
  res.json(await listRemittances(req.scope, req.validatedQuery as AdminListRemittances))
}

export async function POST(req: AuthenticatedMedusaRequest<AdminReadRemittance>, res: MedusaResponse<RemittanceResponse>) {
  res.status(201).json(await readRemittanceFile(req.scope, { ...req.validatedBody, by: callerOf(req).name }))
}
