import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countSheetPdf } from "../../../../../../../market/delivery-note"
import { readStall } from "../../../../../../../market/read-stall"
import { sendPaper } from "../../../../../../send-paper"
import { reachStall } from "../../../../../../stall"

/** To count with a pen. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id } = await reachStall(req, "read")
  const { point, shelf } = await readStall(req.scope, id)
  sendPaper(res, "phieu-kiem-ke.pdf", await countSheetPdf(req.scope, { name: point.name, shelf }))
}
