import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { boothSheet } from "../../../../../../../../fair/fair-papers"
import { sendPaper } from "../../../../../../../send-paper"
import { reachFair } from "../../../../reach-fair"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const fair = await reachFair(req)
  sendPaper(res, `gian-${fair.handle}.pdf`, await boothSheet(req.scope, fair.id, req.params.booth_id ?? ""))
}
