import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { toXlsx } from "@ocop/sheet"
import { readRecall } from "../../../../../../recall/read-recalls"
import { sendSheet } from "../../../../../lots/send-sheet"

const MOST_ROWS = 50_000

/** Whom to telephone: every order a box of it went to, and those that wait for one. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { recall, reach } = await readRecall(req.scope, req.params.id ?? "", MOST_ROWS)
  const rows = reach.orders.map((order) => ({
    code: order.code ?? order.order_id,
    name: order.buyer?.name ?? "",
    phone: order.buyer?.phone ?? "",
    email: order.buyer?.email ?? "",
    standing: "Đã giao",
    told: order.told ? "Đã gửi thư" : "",
    boxes: order.boxes,
    lots: order.lot_codes.join(", "),
    day: order.placed_at?.slice(0, 10) ?? null,
  }))
  const waiting = reach.waiting.map((order) => ({
    code: order.code ?? order.order_id,
    name: order.buyer?.name ?? "",
    phone: order.buyer?.phone ?? "",
    email: order.buyer?.email ?? "",
    standing: order.short ? "Chưa giao, không đủ lô khác" : "Chưa giao, còn lô khác",
    told: "",
    boxes: order.boxes,
    lots: order.lot_codes.join(", "),
    day: order.placed_at?.slice(0, 10) ?? null,
  }))
  const sheet = await toXlsx({
    name: recall.code,
    columns: [
      { key: "code", title: "Mã đơn" },
      { key: "name", title: "Người mua" },
      { key: "phone", title: "Điện thoại" },
      { key: "email", title: "E-mail" },
      { key: "standing", title: "Tình trạng đơn" },
      { key: "told", title: "Thư báo" },
      { key: "boxes", title: "Số hộp", kind: "number" },
      { key: "lots", title: "Lô" },
      { key: "day", title: "Ngày đặt", kind: "day" },
    ],
    rows: [...rows, ...waiting],
  })
  sendSheet(res, `${recall.code}.xlsx`, sheet)
}
