import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAccounts, type AccountQuery } from "../../../../settlement/accounts"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await listAccounts(req.scope, req.validatedQuery as AccountQuery))
}
