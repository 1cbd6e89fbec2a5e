import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { apiaryColumns, savePlace } from "../../../../logbook/save-place"
import type { ApiaryBody } from "../../../logbook/validators"

export async function POST(req: AuthenticatedMedusaRequest<ApiaryBody>, res: MedusaResponse) {
  res.status(201).json(await savePlace(req, "apiary", await apiaryColumns(req.scope, req.validatedBody)))
}
