import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { ownGoods } from "../../../goods/own-goods"
import type { OwnGoodsResponse } from "../../../http-goods"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OwnGoodsResponse>) {
  res.json(await ownGoods(req.scope, callerOf(req).producerId ?? refuse("Trang này dành cho chủ thể sản xuất.")))
}
