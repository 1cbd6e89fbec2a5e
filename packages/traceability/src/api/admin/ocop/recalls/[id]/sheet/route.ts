import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { todayInVietnam } from "@ocop/territory/rules"
import { readRecall } from "../../../../../../recall/read-recalls"

const MOST_ROWS = 50_000

const dayInVietnam = (instant: string) => todayInVietnam(new Date(instant))

/** Whom to telephone and where to go: every order a box of it went to, those that wait for one, and where the others are. */
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
    day: order.placed_at ? dayInVietnam(order.placed_at) : null,
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
    day: order.placed_at ? dayInVietnam(order.placed_at) : null,
  }))
  const nobody = { name: "", phone: "", email: "", told: "" }
  const elsewhere = [
    ...reach.places.map(({ name, boxes }) => ({ ...nobody, code: "", standing: `Đang nằm ở ${name}`, boxes, lots: "", day: null })),
    ...reach.road.map(({ from, slip, boxes, lot_codes, since }) => ({ ...nobody, code: "", standing: `Trên đường, rời ${from}${slip ? `: ${slip}` : ""}`, boxes, lots: lot_codes.join(", "), day: dayInVietnam(since) })),
    ...reach.counters.map(({ name, boxes, lot_codes, last_at }) => ({ ...nobody, code: "", standing: `Đã bán tại quầy ${name}, không có tên người mua`, boxes, lots: lot_codes.join(", "), day: dayInVietnam(last_at) })),
  ]
  const sheet = await toXlsx({
    name: recall.code,
    columns: [
      { key: "code", title: "Mã đơn" },
      { key: "name", title: "Người mua" },
      { key: "phone", title: "Điện thoại" },
      { key: "email", title: "E-mail" },
      { key: "standing", title: "Đang ở đâu" },
      { key: "told", title: "Thư báo" },
      { key: "boxes", title: "Số hộp", kind: "number" },
      { key: "lots", title: "Lô" },
      { key: "day", title: "Ngày", kind: "day" },
    ],
    rows: [...rows, ...waiting, ...elsewhere],
  })
  sendSheet(res, `${recall.code}.xlsx`, sheet)
}
