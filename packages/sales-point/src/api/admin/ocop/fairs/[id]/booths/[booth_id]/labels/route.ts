import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { priceLabels } from "../../../../../../../../fair/fair-papers"
import { sendPaper } from "../../../../../../../send-paper"
import { reachFair } from "../../../../reach-fair"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const fair = await reachFair(req)
  sendPaper(res, `nhan-gia-${fair.handle}.pdf`, await priceLabels(req.scope, fair.id, req.params.booth_id ?? ""))
}
