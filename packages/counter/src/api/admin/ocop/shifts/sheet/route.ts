import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuery, refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { takenIn } from "../../../../../rules/taken-in"
import { listShifts } from "../../../../../till/shifts"
import { reviewedPoints } from "../../../../reach"
import { AdminGetShifts } from "../../../../validators"

const MOST_ROWS = 2000

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { point_id, limit: _limit, offset: _offset, ...filters } = readQuery(req, AdminGetShifts)
  const { shifts, count } = await listShifts(req.scope, { ...filters, point_ids: reviewedPoints(req, point_id), limit: MOST_ROWS, offset: 0 })
  refuseCutOff(req, { count, most: MOST_ROWS })
  const bytes = await toXlsx({
    name: "Ca bán hàng",
    columns: [
      { key: "point", title: "Điểm bán" },
      { key: "seller", title: "Người bán" },
      { key: "opened_at", title: "Mở ca", kind: "instant", width: 17 },
      { key: "closed_at", title: "Kết ca", kind: "instant", width: 17 },
      { key: "sales", title: "Lần bán", kind: "number" },
      { key: "gross", title: "Tiền hàng", kind: "dong" },
      { key: "discounts", title: "Giảm giá", kind: "dong" },
      { key: "refunds", title: "Hoàn lại khách", kind: "dong" },
      { key: "taken", title: "Tiền thu", kind: "dong" },
      { key: "cash", title: "Tiền mặt", kind: "dong" },
      { key: "vietqr", title: "Chuyển khoản", kind: "dong" },
      { key: "card", title: "Thẻ", kind: "dong" },
      { key: "expected", title: "Két phải có", kind: "dong" },
      { key: "counted", title: "Két đếm được", kind: "dong" },
      { key: "difference", title: "Chênh lệch két", kind: "dong" },
      { key: "note", title: "Người bán giải thích" },
      { key: "waiting", title: "Điều cần xem", kind: "number" },
      { key: "state", title: "Trạng thái" },
    ],
    rows: shifts.map(({ point, seller, opened_at, closed_at, report, note, waiting, reviewed }) => ({
      point: point.name, seller, opened_at, closed_at, sales: report.sales, gross: report.gross, discounts: report.discounts, refunds: report.refunds,
      taken: takenIn(report), cash: net(report.tenders.cash), vietqr: net(report.tenders.vietqr), card: net(report.tenders.card),
      expected: report.expected_cash, counted: report.counted_cash, difference: report.difference, note, waiting, state: reviewed ? "Đã duyệt" : closed_at ? "Chờ duyệt" : "Đang bán",
    })),
  })
  sendSheet(res, "ca-ban-hang.xlsx", bytes)
}

const net = ({ taken, given_back }: { taken: number; given_back: number }): number => taken - given_back
