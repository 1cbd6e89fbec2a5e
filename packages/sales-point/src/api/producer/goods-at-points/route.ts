import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { ownGoods } from "../../../goods/own-goods"
import { pageOfGoods } from "../../../goods/page-of-goods"
import type { OwnGoodsResponse } from "../../../http-goods"
import type { ProducerGetGoods } from "../../admin/ocop/transfers/validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OwnGoodsResponse>) {
  const goods = await ownGoods(req.scope, callerOf(req).producerId ?? refuse("Trang này dành cho chủ thể sản xuất."))
  res.json(pageOfGoods(goods, req.validatedQuery as ProducerGetGoods))
}
