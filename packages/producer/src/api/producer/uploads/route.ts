import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../portal/own-business"
import { openUpload, unfinishedUploads } from "../../../files"
import type { UploadListResponse, UploadResponse } from "../../../http"
import type { OpenUpload } from "../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<UploadListResponse>) {
  res.json({ uploads: await unfinishedUploads(req.scope, ownBusiness(req).producer_id) })
}

export async function POST(req: AuthenticatedMedusaRequest<OpenUpload>, res: MedusaResponse<UploadResponse>) {
  res.status(201).json({ upload: await openUpload(req.scope, { owner: ownBusiness(req).producer_id, ...req.validatedBody }) })
}
