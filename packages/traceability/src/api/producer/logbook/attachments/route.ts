import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { KeepAttachmentResponse } from "../../../../http/logbook"
import { keepFile } from "../../../../logbook/files"
import { ownBook } from "../../../../logbook/own-book"
import type { KeepAttachmentBody } from "../../../logbook/validators"

export async function POST(req: AuthenticatedMedusaRequest<KeepAttachmentBody>, res: MedusaResponse<KeepAttachmentResponse>) {
  res.json({ file: await keepFile(req.scope, ownBook(req).producer_id, req.validatedBody) })
}
