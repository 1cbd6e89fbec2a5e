import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receivePiece, uploadOf } from "../../../../../../../files"
import type { UploadResponse } from "../../../../../../../http"
import { applicationOfRequest } from "../../../../../../../joining/of-request"

export async function GET(req: MedusaRequest, res: MedusaResponse<UploadResponse>) {
  const { id } = await applicationOfRequest(req)
  res.json({ upload: await uploadOf(req.scope, id, req.params.id ?? "") })
}

export async function PUT(req: MedusaRequest, res: MedusaResponse<UploadResponse>) {
  const { id } = await applicationOfRequest(req)
  res.json({ upload: await receivePiece(req, id) })
}
