import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { localeOf } from "@ocop/request"
import type { ApplicationResponse } from "../../../../../../http"
import { applicationOfRequest } from "../../../../../../joining/of-request"
import { submitApplication } from "../../../../../../joining/submit-application"
import { toApplication } from "../../../../../../joining/view"
import type { StoreSubmitApplication } from "../../../../../validators"

export async function POST(req: MedusaRequest<StoreSubmitApplication>, res: MedusaResponse<ApplicationResponse>) {
  await submitApplication(req.scope, await applicationOfRequest(req), req.validatedBody.consents, localeOf(req))
  res.json({ application: await toApplication(req.scope, await applicationOfRequest(req)) })
}
