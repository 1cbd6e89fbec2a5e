import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { findReceivables } from "../../../../../market/read-receivables"
import { RECEIVABLE_STATE_NAMES } from "../../../../../rules/market"
import { pointsWithin } from "../../../../reach"
import type { AdminGetReceivables } from "../validators"

const MOST_ROWS = 5000
const KIND_NAMES = { delivery: "Giao hàng mua đứt", report: "Siêu thị báo bán", loss: "Siêu thị đền hàng mất" } as const

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { receivables, count } = await findReceivables(req.scope, { ...(req.validatedQuery as AdminGetReceivables), within: pointsWithin(callerOf(req)), limit: MOST_ROWS, offset: 0 })
  refuseCutOff(req, { count, most: MOST_ROWS })
  const bytes = await toXlsx({
    name: "Công nợ siêu thị",
    columns: [
      { key: "number", title: "Số công nợ" },
      { key: "point_name", title: "Gian hàng" },
      { key: "partner", title: "Siêu thị" },
      { key: "kind_name", title: "Phát sinh từ" },
      { key: "happened_on", title: "Ngày phát sinh", kind: "day" },
      { key: "due_on", title: "Hạn trả", kind: "day" },
      { key: "amount", title: "Phải trả", kind: "number" },
      { key: "returned", title: "Hàng trả lại", kind: "number" },
      { key: "paid", title: "Đã trả", kind: "number" },
      { key: "open", title: "Còn nợ", kind: "number" },
      { key: "state_name", title: "Tình trạng" },
      { key: "days_late", title: "Quá hạn (ngày)", kind: "number" },
    ],
    rows: receivables.map((row) => ({ ...row, point_name: row.point.name, kind_name: KIND_NAMES[row.kind], state_name: RECEIVABLE_STATE_NAMES[row.state].vi })),
  })
  sendSheet(res, "cong-no-sieu-thi.xlsx", bytes)
}
