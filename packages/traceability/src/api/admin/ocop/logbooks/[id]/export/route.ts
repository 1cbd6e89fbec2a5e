import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendBook } from "../../../../../../logbook/export-book"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await sendBook(req.scope, res, req.params.id ?? "")
}
