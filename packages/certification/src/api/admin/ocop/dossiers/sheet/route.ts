import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendOfficeSheet } from "../../../../../year/office-sheet"

export const GET = (req: AuthenticatedMedusaRequest, res: MedusaResponse) => sendOfficeSheet(req, res, "dossier")
