import { createHash } from "node:crypto"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { isAskedFor, ownGoods } from "../../../goods/own-goods"
import { FIRST_GOODS, pageOfGoods } from "../../../goods/page-of-goods"
import { readTransfer } from "../../../goods/read-transfers"
import { draftTransfer, stepTransfer } from "../../../goods/transfer"
import type { OwnGoodsResponse } from "../../../http-goods"
import { readPoint } from "../../../reading/read-points"
import { refused } from "../../../refusals"
import type { ProducerDraftTransfer } from "../../admin/ocop/transfers/validators"

const ASKED = { role: "system", id: "supply-wish", name: "Điểm bán đã đặt trước" }

/** Two taps on one form are one transfer: its id follows from the form's key. */
const idOf = (producer_id: string, key: string | undefined) => (key ? { id: `gtr_${createHash("sha256").update(`${producer_id}:${key}`).digest("hex").slice(0, 26)}` } : {})

/** A producer announces goods to an open point. What the point asks for is agreed at once; the rest waits for its manager or the office. */
export async function POST(req: AuthenticatedMedusaRequest<ProducerDraftTransfer>, res: MedusaResponse<OwnGoodsResponse>) {
  const caller = callerOf(req)
  const producer_id = caller.producerId ?? refuse("Trang này dành cho chủ thể sản xuất.")
  const { point_id, lines, note = null } = req.validatedBody
  const point = await readPoint(req.scope, point_id)
  if (point.status !== "open") refused(`${point.name} không mở cửa lúc này. Hãy chọn điểm bán khác.`, "point_takes_nothing")
  const id = await draftTransfer(req.scope, { ...idOf(producer_id, req.get("idempotency-key")), from: { producer_id }, to: { point_id }, lines, note, by: { role: "producer", id: caller.actor_id, name: caller.name } })
  const transfer = await readTransfer(req.scope, id)
  if (transfer.status === "draft" && (await isAskedFor(req.scope, point_id, id))) await stepTransfer(req.scope, { id, verb: "ready", by: ASKED })
  res.status(201).json(pageOfGoods(await ownGoods(req.scope, producer_id), FIRST_GOODS))
}
