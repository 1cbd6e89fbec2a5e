import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficeLogbookEntriesResponse } from "../../../../http/logbook"
import { officeEntries } from "../../../../logbook/office"
import type { OfficeEntriesQuery } from "../../../logbook/validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficeLogbookEntriesResponse>) {
  res.json(await officeEntries(req.scope, req.validatedQuery as OfficeEntriesQuery))
}
