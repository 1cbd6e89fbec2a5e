import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { findPoints } from "../../../../../reading/read-points"
import { POINT_KIND_NAMES, POINT_STATUS_NAMES } from "../../../../../rules"
import { pointsWithin } from "../../../../reach"
import type { AdminGetSalesPoints } from "../validators"

const MOST_ROWS = 5000

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { sales_points, count } = await findPoints(req.scope, { ...(req.validatedQuery as AdminGetSalesPoints), within: pointsWithin(callerOf(req)), limit: MOST_ROWS, offset: 0 })
  refuseCutOff(req, { count, most: MOST_ROWS })
  const bytes = await toXlsx({
    name: "Điểm bán",
    columns: [
      { key: "name", title: "Tên" },
      { key: "kind", title: "Loại" },
      { key: "status", title: "Trạng thái" },
      { key: "commune_name", title: "Xã" },
      { key: "address", title: "Địa chỉ" },
      { key: "opening_hours", title: "Giờ mở cửa" },
      { key: "phone", title: "Điện thoại" },
      { key: "pickup", title: "Nhận hàng đặt trên mạng" },
      { key: "location", title: "Kho hàng" },
      { key: "regulation", title: "Quy chế đã ký (bản)", kind: "number" },
      { key: "expired", title: "Giấy tờ hết hạn", kind: "number" },
      { key: "soon", title: "Sắp hết hạn", kind: "number" },
    ],
    rows: sales_points.map((point) => ({
      ...point,
      kind: POINT_KIND_NAMES[point.kind].vi,
      status: POINT_STATUS_NAMES[point.status].vi,
      pickup: point.pickup ? "có" : "không",
      location: point.stock_location?.name ?? "",
      regulation: point.regulation_signed,
      expired: point.papers.expired,
      soon: point.papers.soon,
    })),
  })
  sendSheet(res, "diem-ban.xlsx", bytes)
}
