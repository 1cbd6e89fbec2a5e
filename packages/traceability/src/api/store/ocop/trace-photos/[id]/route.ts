import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendShownPhoto } from "../../../../../logbook/files"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await sendShownPhoto(req.scope, res, req.params.id ?? "")
}
