import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { payListOf } from "../../../../../../settlement/pay-lists"
import { payListPdf } from "../../../../../../settlement/print-pay-list"
import { sendPdf } from "../../../../../../settlement/send-pdf"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { pay_list } = await payListOf(req.scope, callerOf(req), req.params.id ?? "")
  sendPdf(res, `${pay_list.code}.pdf`, await payListPdf(pay_list))
}
