import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuery } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { listShifts } from "../../../../../till/shifts"
import { reviewedPoints } from "../../../../reach"
import { AdminGetShifts } from "../../../../validators"

const MOST_ROWS = 2000

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { point_id, limit: _limit, offset: _offset, ...filters } = readQuery(req, AdminGetShifts)
  const { shifts } = await listShifts(req.scope, { ...filters, point_ids: reviewedPoints(req, point_id), limit: MOST_ROWS, offset: 0 })
  const bytes = await toXlsx({
    name: "Ca bán hàng",
    columns: [
      { key: "point", title: "Điểm bán" },
      { key: "seller", title: "Người bán" },
      { key: "opened", title: "Mở ca" },
      { key: "closed", title: "Kết ca" },
      { key: "sales", title: "Lần bán", kind: "number" },
      { key: "gross", title: "Tiền hàng", kind: "number" },
      { key: "discounts", title: "Giảm giá", kind: "number" },
      { key: "refunds", title: "Hoàn tiền", kind: "number" },
      { key: "cash", title: "Tiền mặt thu", kind: "number" },
      { key: "vietqr", title: "Chuyển khoản", kind: "number" },
      { key: "card", title: "Thẻ", kind: "number" },
      { key: "expected", title: "Két phải có", kind: "number" },
      { key: "counted", title: "Két đếm được", kind: "number" },
      { key: "difference", title: "Chênh lệch", kind: "number" },
      { key: "note", title: "Giải thích" },
      { key: "waiting", title: "Cờ chưa xem", kind: "number" },
    ],
    rows: shifts.map(({ point, seller, opened_at, closed_at, report, note, waiting }) => ({
      point: point.name, seller, opened: inVietnam(opened_at), closed: closed_at && inVietnam(closed_at), sales: report.sales, gross: report.gross, discounts: report.discounts, refunds: report.refunds,
      cash: report.tenders.cash.taken, vietqr: report.tenders.vietqr.taken, card: report.tenders.card.taken,
      expected: report.expected_cash, counted: report.counted_cash, difference: report.difference, note, waiting,
    })),
  })
  sendSheet(res, "ca-ban-hang.xlsx", bytes)
}

const clock = new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "short", timeStyle: "short" })
const inVietnam = (at: string): string => clock.format(new Date(at))
