import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ApplicationResponse } from "../../../../../http"
import { applicationOfRequest } from "../../../../../joining/of-request"
import { saveDraft } from "../../../../../joining/save-draft"
import { toApplication } from "../../../../../joining/view"
import type { StoreSaveApplication } from "../../../../validators"

export async function GET(req: MedusaRequest, res: MedusaResponse<ApplicationResponse>) {
  res.json({ application: await toApplication(req.scope, await applicationOfRequest(req)) })
}

export async function POST(req: MedusaRequest<StoreSaveApplication>, res: MedusaResponse<ApplicationResponse>) {
  await saveDraft(req.scope, await applicationOfRequest(req), req.validatedBody)
  return GET(req, res)
}
