import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openUpload } from "../../../../../../files"
import type { UploadResponse } from "../../../../../../http"
import { applicationOfRequest } from "../../../../../../joining/of-request"
import { refuseUnlessEditable } from "../../../../../../joining/save-draft"
import type { OpenUpload } from "../../../../../validators"

export async function POST(req: MedusaRequest<OpenUpload>, res: MedusaResponse<UploadResponse>) {
  const application = await applicationOfRequest(req)
  refuseUnlessEditable(application)
  res.status(201).json({ upload: await openUpload(req.scope, { owner: application.id, ...req.validatedBody }) })
}
