import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendBook } from "../../../../logbook/export-book"
import { ownBook } from "../../../../logbook/own-book"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await sendBook(req.scope, res, ownBook(req).producer_id)
}
