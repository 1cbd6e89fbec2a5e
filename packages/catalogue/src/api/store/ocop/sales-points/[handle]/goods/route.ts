import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { GoodsAtPointResponse } from "../../../../../../http"
import { goodsAt } from "../../../../../../reading/goods-at"
import { readLocale } from "../../../../../../rules/text"

/** What is on the shelf of a point now. */
export async function GET(req: MedusaRequest, res: MedusaResponse<GoodsAtPointResponse>) {
  const handle = req.params.handle ?? ""
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "sales_point", fields: ["id", "stock_location.id"], filters: { handle, status: ["open", "suspended"] } })
  const [point] = data as { stock_location: { id: string } | null }[]
  if (!point) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có điểm bán nào đang mở tên "${handle.slice(0, 80)}".`)
  res.json({ goods: point.stock_location ? await goodsAt(req.scope, { stock_location_id: point.stock_location.id, locale: readLocale(req.locale) }) : [] })
}
