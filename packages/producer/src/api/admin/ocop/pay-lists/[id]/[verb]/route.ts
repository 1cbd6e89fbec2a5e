import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { notFound } from "../../../../../../refusals"
import { payListOf, sendPayList, settlePayList } from "../../../../../../settlement/pay-lists"

/** The whole list at once: `send` what was listed, `pay` what was sent. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id = "", verb } = req.params
  const caller = callerOf(req)
  if (verb === "send") await sendPayList(req.scope, { caller, id })
  else if (verb === "pay") await settlePayList(req.scope, { caller, id })
  else notFound(`Không có việc "${verb}". Việc có thể làm: gửi ngân hàng (send), ghi đã trả (pay).`)
  res.json(await payListOf(req.scope, caller, id))
}
