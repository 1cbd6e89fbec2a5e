import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBook } from "../../../../logbook/own-book"
import { plotColumns, savePlace } from "../../../../logbook/save-place"
import type { PlotBody } from "../../../logbook/validators"

export async function POST(req: AuthenticatedMedusaRequest<PlotBody>, res: MedusaResponse) {
  res.status(201).json(await savePlace(req, "plot", await plotColumns(req.scope, ownBook(req).producer_id, req.validatedBody)))
}
