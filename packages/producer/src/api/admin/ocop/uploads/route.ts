import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { openUpload } from "../../../../files"
import type { UploadResponse } from "../../../../http"
import type { OpenUpload } from "../../../validators"

/** Somebody of the office begins to send a file. */
export async function POST(req: AuthenticatedMedusaRequest<OpenUpload>, res: MedusaResponse<UploadResponse>) {
  res.status(201).json({ upload: await openUpload(req.scope, { owner: callerOf(req).actor_id, ...req.validatedBody }) })
}
