import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { findFairs } from "../../../../../fair/read-fairs"
import { FAIR_STATUS_NAMES } from "../../../../../rules/fair"
import { pointsWithin } from "../../../../reach"
import type { AdminGetFairs } from "../validators"

const MOST_ROWS = 5000

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { fairs, count } = await findFairs(req.scope, { ...(req.validatedQuery as AdminGetFairs), within: pointsWithin(callerOf(req)), limit: MOST_ROWS, offset: 0 })
  refuseCutOff(req, { count, most: MOST_ROWS })
  const bytes = await toXlsx({
    name: "Hội chợ",
    columns: [
      { key: "name", title: "Tên" },
      { key: "status", title: "Bước" },
      { key: "first_day", title: "Khai mạc", kind: "day" },
      { key: "last_day", title: "Bế mạc", kind: "day" },
      { key: "place", title: "Địa điểm" },
      { key: "commune_name", title: "Xã" },
      { key: "booths", title: "Số gian", kind: "number" },
      { key: "invited", title: "Được mời", kind: "number" },
      { key: "coming", title: "Nhận lời", kind: "number" },
      { key: "declined", title: "Từ chối", kind: "number" },
      { key: "overdue", title: "Việc quá hạn", kind: "number" },
    ],
    rows: fairs.map(({ about: _, ...fair }) => ({ ...fair, status: FAIR_STATUS_NAMES[fair.status].vi })),
  })
  sendSheet(res, "hoi-cho.xlsx", bytes)
}
