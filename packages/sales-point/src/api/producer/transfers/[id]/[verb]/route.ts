import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { ownGoods } from "../../../../../goods/own-goods"
import { FIRST_GOODS, pageOfGoods } from "../../../../../goods/page-of-goods"
import { readTransfer } from "../../../../../goods/read-transfers"
import { stepTransfer } from "../../../../../goods/transfer"
import type { OwnGoodsResponse } from "../../../../../http-goods"
import { notFound, refused } from "../../../../../refusals"
import type { ProducerStepTransfer } from "../../../../admin/ocop/transfers/validators"

/** dispatch what was agreed to, cancel what has not left */
export async function POST(req: AuthenticatedMedusaRequest<ProducerStepTransfer>, res: MedusaResponse<OwnGoodsResponse>) {
  const { id = "", verb = "" } = req.params
  if (verb !== "dispatch" && verb !== "cancel") notFound(`Không có việc "${verb.slice(0, 40)}" với phiếu gửi hàng.`)
  const caller = callerOf(req)
  const producer_id = caller.producerId ?? refuse("Trang này dành cho chủ thể sản xuất.")
  const by = { role: "producer", id: caller.actor_id, name: caller.name }
  const transfer = await readTransfer(req.scope, id)
  if (transfer.from.producer_id !== producer_id) notFound("Không có phiếu gửi hàng này.")
  const own = (await ownGoods(req.scope, producer_id)).transfers.find((each) => each.id === id)
  if (verb === "dispatch" && transfer.status === "draft") {
    if (!own?.agreed) refused(`${transfer.to.name} chưa đồng ý nhận. Khi điểm bán hoặc Phòng Kinh tế đồng ý, bạn gửi được.`, "not_agreed")
    await stepTransfer(req.scope, { id, verb: "ready", by })
  }
  if (verb === "cancel" && transfer.status === "in_transit") refused(`Hàng đang trên đường. Hãy gọi ${transfer.to.name} hoặc Phòng Kinh tế để dừng phiếu.`, "on_the_road")
  await stepTransfer(req.scope, { id, verb: verb as "dispatch" | "cancel", reason: req.validatedBody.reason ?? null, by })
  res.json(pageOfGoods(await ownGoods(req.scope, producer_id), FIRST_GOODS))
}
