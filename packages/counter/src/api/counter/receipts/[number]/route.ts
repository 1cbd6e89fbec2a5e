import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { localeOf, readQuery } from "@ocop/request"
import type { ReceiptResponse } from "../../../../http"
import { returnedOf } from "../../../../rules"
import { counterOf } from "../../../../till/module"
import { ownPoint } from "../../../../till/points"
import { CounterAtPoint } from "../../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ReceiptResponse>) {
  const { point } = await ownPoint(req, readQuery(req, CounterAtPoint).point_id)
  const counter = counterOf(req.scope)
  const number = req.params.number!.trim().toUpperCase().slice(0, 40)
  const row = await counter.entryByReceipt(number)
  if (row?.body.kind !== "sold" || row.point_id !== point.id) throw new MedusaError(MedusaError.Types.NOT_FOUND, { vi: `Điểm này không có hóa đơn bán nào mang số ${number}. Hãy xem lại số trên giấy.`, en: `No sale of this point has the number ${number}. Look at the paper again.` }[localeOf(req)])
  const returns = await counter.returnsOf([row.id])
  res.json({ sale: row.body, receipt_number: number, at: new Date(row.at).toISOString(), goods: row.goods ?? [], returned: returnedOf(row.body, returns.map(({ body }) => body)) })
}
