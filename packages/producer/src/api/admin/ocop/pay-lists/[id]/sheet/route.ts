import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendSheet } from "@ocop/sheet"
import { callerOf } from "@ocop/access/caller"
import { payListOf } from "../../../../../../settlement/pay-lists"
import { payListSheet } from "../../../../../../settlement/print-pay-list"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { pay_list } = await payListOf(req.scope, callerOf(req), req.params.id ?? "")
  sendSheet(res, `${pay_list.code}.xlsx`, await payListSheet(pay_list))
}
