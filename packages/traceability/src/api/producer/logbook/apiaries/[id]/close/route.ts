import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { closingDay, savePlace } from "../../../../../../logbook/save-place"
import type { CloseBody } from "../../../../../logbook/validators"

export async function POST(req: AuthenticatedMedusaRequest<CloseBody>, res: MedusaResponse) {
  res.json(await savePlace(req, "apiary", closingDay(req.validatedBody.closed_on)))
}
