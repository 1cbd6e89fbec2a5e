import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendFile } from "../../../../../../../logbook/files"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await sendFile(req.scope, res, { producer_id: req.params.id ?? "", sha256: req.params.sha256 ?? "" })
}
