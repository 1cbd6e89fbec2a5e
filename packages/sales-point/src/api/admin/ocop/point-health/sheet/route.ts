import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { findHealth } from "../../../../../health/read-health"
import { POINT_KIND_NAMES } from "../../../../../rules"
import { HEALTH_LEVEL_NAMES } from "../../../../../rules/health"
import { pointsWithin } from "../../../../reach"
import type { AdminGetPointHealth } from "../validators"

const MOST_ROWS = 5000

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { points, count } = await findHealth(req.scope, { ...(req.validatedQuery as AdminGetPointHealth), within: pointsWithin(callerOf(req)), today: todayInVietnam(now()), limit: MOST_ROWS, offset: 0 })
  refuseCutOff(req, { count, most: MOST_ROWS })
  const bytes = await toXlsx({
    name: "Sức khỏe điểm bán",
    columns: [
      { key: "name", title: "Điểm bán" },
      { key: "kind_name", title: "Loại" },
      { key: "commune_name", title: "Xã" },
      { key: "level_name", title: "Tình trạng" },
      { key: "why", title: "Vì sao" },
      { key: "last_sale", title: "Bán lần cuối", kind: "day" },
      { key: "sold", title: "Bán 8 tuần (hộp)", kind: "number" },
      { key: "expected", title: "Lẽ ra (hộp)", kind: "number" },
      { key: "empty_weeks", title: "Tuần hết hàng (8 tuần)", kind: "number" },
      { key: "on_hand", title: "Còn (hộp)", kind: "number" },
      { key: "expiring", title: "Hết hạn trong 14 ngày", kind: "number" },
      { key: "expired", title: "Đã hết hạn", kind: "number" },
      { key: "certified", title: "Có sao OCOP (hộp)", kind: "number" },
      { key: "papers_expired", title: "Giấy tờ hết hạn", kind: "number" },
      { key: "papers_soon", title: "Giấy tờ sắp hết hạn", kind: "number" },
    ],
    rows: points.map((row) => ({ ...row, kind_name: POINT_KIND_NAMES[row.kind].vi, level_name: HEALTH_LEVEL_NAMES[row.level].vi, why: row.reasons.map(({ vi }) => vi).join("; "), papers_expired: row.papers.expired, papers_soon: row.papers.soon })),
  })
  sendSheet(res, "suc-khoe-diem-ban.xlsx", bytes)
}
