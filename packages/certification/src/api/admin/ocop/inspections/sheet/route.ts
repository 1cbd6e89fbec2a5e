import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuery, refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { MOST_ROWS } from "../../../../../year/most-rows"
import { listInspectionRows } from "../../../../../reading/list-inspections"
import { producersSeen } from "../reach"
import { AdminInspectionSheet } from "../validators"

const STATES = { planned: "Đã lên kế hoạch", underway: "Đang kiểm tra", reported: "Đã có biên bản", proposed: "Chờ quyết định", closed: "Đã kết thúc", canceled: "Đã hủy" }
const KINDS = { periodic: "Định kỳ", surprise: "Đột xuất" }

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { inspections, count } = await listInspectionRows(req.scope, { ...readQuery(req, AdminInspectionSheet), producers: await producersSeen(req) }, { take: MOST_ROWS, skip: 0 })
  refuseCutOff(req, { count, most: MOST_ROWS })
  const file = await toXlsx({
    name: "Kiểm tra",
    columns: [
      { key: "code", title: "Mã" },
      { key: "planned_on", title: "Ngày", kind: "day" },
      { key: "kind", title: "Loại" },
      { key: "product", title: "Sản phẩm", width: 40 },
      { key: "producer", title: "Chủ thể", width: 32 },
      { key: "inspector", title: "Người kiểm tra", width: 24 },
      { key: "state", title: "Trạng thái", width: 20 },
      { key: "not_met", title: "Điểm không đạt", kind: "number" },
    ],
    rows: inspections.map((row) => ({ ...row, kind: KINDS[row.kind], state: STATES[row.state], product: row.product.title, producer: row.producer?.name ?? null, inspector: row.inspector?.name ?? null })),
  })
  sendSheet(res, "kiem-tra.xlsx", file)
}
