import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { listStatements, type StatementQuery } from "../../../../settlement/list-statements"
import { issueStatements } from "../../../../settlement/statements"
import type { AdminIssueStatements } from "../../../../api/settlement-validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await listStatements(req.scope, req.validatedQuery as StatementQuery))
}

export async function POST(req: AuthenticatedMedusaRequest<AdminIssueStatements>, res: MedusaResponse) {
  res.status(201).json(await issueStatements(req.scope, { caller: callerOf(req), ...req.validatedBody }))
}
