import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { payListOf } from "../../../../../../settlement/pay-lists"
import { payListPdf } from "../../../../../../settlement/print-pay-list"
import { PDF, sendFile } from "../../../../../../settlement/send-file"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { pay_list } = await payListOf(req.scope, callerOf(req), req.params.id ?? "")
  sendFile(res, { file: await payListPdf(pay_list), type: PDF, name: `${pay_list.code}.pdf` })
}
