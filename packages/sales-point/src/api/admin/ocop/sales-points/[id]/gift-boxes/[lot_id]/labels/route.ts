import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { giftBoxLabels } from "../../../../../../../../goods/gift-box-labels"
import { reachPoint } from "../../../../../../../reach"
import { sendPaper } from "../../../../../../../send-paper"

/** Labels for the gift boxes of this lot that lie there: what is inside, whose it is, the code to scan. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id = "", lot_id = "" } = req.params
  reachPoint(req, id)
  const { code, bytes } = await giftBoxLabels(req.scope, { point_id: id, lot_id })
  sendPaper(res, `nhan-${code}.pdf`, bytes)
}
