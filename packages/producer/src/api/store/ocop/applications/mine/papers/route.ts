import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ApplicationResponse } from "../../../../../../http"
import { applicationOfRequest } from "../../../../../../joining/of-request"
import { refuseUnlessEditable } from "../../../../../../joining/save-draft"
import { toApplication } from "../../../../../../joining/view"
import { addPaper } from "../../../../../../papers"
import type { NewPaper } from "../../../../../validators"

export async function POST(req: MedusaRequest<NewPaper>, res: MedusaResponse<ApplicationResponse>) {
  const application = await applicationOfRequest(req)
  refuseUnlessEditable(application)
  await addPaper(req.scope, { application_id: application.id }, req.validatedBody)
  res.status(201).json({ application: await toApplication(req.scope, application) })
}
