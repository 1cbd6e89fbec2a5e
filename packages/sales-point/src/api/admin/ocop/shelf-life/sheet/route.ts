import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { readShelfLife } from "../../../../../goods/book"
import { SHELF_LIFE_NAMES } from "../../../../../rules/goods"
import { pointsWithin, reachPoint } from "../../../../reach"
import type { AdminGetShelfLife } from "../../transfers/validators"

const MOST_ROWS = 5000

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { point_id, ...asked } = req.validatedQuery as AdminGetShelfLife
  if (point_id) reachPoint(req, point_id)
  const { rows, count } = await readShelfLife(req.scope, { ...asked, points: point_id ? [point_id] : pointsWithin(callerOf(req)), limit: MOST_ROWS, offset: 0 })
  refuseCutOff(req, { count, most: MOST_ROWS })
  const bytes = await toXlsx({
    name: "Hạn dùng trên kệ",
    columns: [
      { key: "point", title: "Điểm bán" },
      { key: "lot_code", title: "Lô" },
      { key: "title", title: "Hàng" },
      { key: "quantity", title: "Số hộp", kind: "number" },
      { key: "best_before", title: "Hạn dùng", kind: "day" },
      { key: "days_left", title: "Còn (ngày)", kind: "number" },
      { key: "band", title: "Còn lại" },
      { key: "price", title: "Giá", kind: "dong" },
      { key: "marked", title: "Giá đã giảm", kind: "dong" },
      { key: "advice", title: "Nên làm" },
    ],
    rows: rows.map(({ point, band, advice, mark_down, ...row }) => ({ ...row, point: point.name, band: SHELF_LIFE_NAMES[band].vi, marked: mark_down?.price ?? null, advice: advice?.vi ?? null })),
  })
  sendSheet(res, "han-dung-tren-ke.xlsx", bytes)
}
