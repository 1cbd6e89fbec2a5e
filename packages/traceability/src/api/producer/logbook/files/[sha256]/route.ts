import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendFile } from "../../../../../logbook/files"
import { ownBook } from "../../../../../logbook/own-book"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await sendFile(req.scope, res, { producer_id: ownBook(req).producer_id, sha256: req.params.sha256 ?? "" })
}
