import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { payListOf } from "../../../../../../settlement/pay-lists"
import { payListSheet } from "../../../../../../settlement/print-pay-list"
import { XLSX, sendFile } from "../../../../../../settlement/send-file"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { pay_list } = await payListOf(req.scope, callerOf(req), req.params.id ?? "")
  sendFile(res, { file: await payListSheet(pay_list), type: XLSX, name: `${pay_list.code}.xlsx` })
}
