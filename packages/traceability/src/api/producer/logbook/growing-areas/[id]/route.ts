import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { growingAreaColumns, savePlace } from "../../../../../logbook/save-place"
import type { GrowingAreaBody } from "../../../../logbook/validators"

export async function POST(req: AuthenticatedMedusaRequest<GrowingAreaBody>, res: MedusaResponse) {
  res.json(await savePlace(req, "growing_area", await growingAreaColumns(req.scope, req.validatedBody)))
}
