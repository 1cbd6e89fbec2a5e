import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficeLogbook } from "../../../../../http/logbook"
import { officeLogbook } from "../../../../../logbook/office"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<{ logbook: OfficeLogbook }>) {
  res.json({ logbook: await officeLogbook(req.scope, req.params.id ?? "") })
}
