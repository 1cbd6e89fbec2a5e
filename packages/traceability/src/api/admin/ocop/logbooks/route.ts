import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficeLogbookListResponse } from "../../../../http/logbook"
import { officeLogbooks } from "../../../../logbook/office"
import type { OfficeLogbooksQuery } from "../../../logbook/validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficeLogbookListResponse>) {
  res.json(await officeLogbooks(req.scope, req.validatedQuery as OfficeLogbooksQuery))
}
