import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { receivePiece, uploadOf } from "../../../../../files"
import type { UploadResponse } from "../../../../../http"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<UploadResponse>) {
  res.json({ upload: await uploadOf(req.scope, callerOf(req).actor_id, req.params.id ?? "") })
}

export async function PUT(req: AuthenticatedMedusaRequest, res: MedusaResponse<UploadResponse>) {
  res.json({ upload: await receivePiece(req, callerOf(req).actor_id) })
}
