import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../../portal/own-business"
import { receivePiece, uploadOf } from "../../../../files"
import type { UploadResponse } from "../../../../http"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<UploadResponse>) {
  res.json({ upload: await uploadOf(req.scope, ownBusiness(req).producer_id, req.params.id ?? "") })
}

export async function PUT(req: AuthenticatedMedusaRequest, res: MedusaResponse<UploadResponse>) {
  res.json({ upload: await receivePiece(req, ownBusiness(req).producer_id) })
}
