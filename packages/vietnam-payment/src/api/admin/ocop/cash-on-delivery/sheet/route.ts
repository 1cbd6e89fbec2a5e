import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"

import { listCashOrders } from "../../../../../workflows/list-cash-orders"
import type { AdminListCashOrders } from "../../../../../api/validators"

const MOST = 2_000
const WITH = { buyer: "Chưa giao", unreported: "Đã giao, chưa báo thu", carrier: "Người giao đang giữ", shop: "Đã về cửa hàng", none: "Đơn đã hủy" }

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { orders, count } = await listCashOrders(req.scope, { ...(req.validatedQuery as AdminListCashOrders), limit: MOST, offset: 0 })
  refuseCutOff(req, { count, most: MOST })
  const file = await toXlsx({
    name: "Đối soát COD",
    columns: [
      { key: "code", title: "Mã đơn" },
      { key: "placed_at", title: "Ngày đặt", kind: "day" },
      { key: "delivered_at", title: "Ngày giao", kind: "day" },
      { key: "due", title: "Phải thu", kind: "dong" },
      { key: "collected", title: "Đã thu", kind: "dong" },
      { key: "remitted", title: "Đã nộp", kind: "dong" },
      { key: "held", title: "Người giao đang giữ", kind: "dong" },
      { key: "whereabouts", title: "Tiền ở đâu", width: 26 },
      { key: "days", title: "Số ngày", kind: "number" },
    ],
    rows: orders.map((order) => ({ ...order, whereabouts: WITH[order.whereabouts] })),
  })
  sendSheet(res, "doi-soat-cod.xlsx", file)
}
