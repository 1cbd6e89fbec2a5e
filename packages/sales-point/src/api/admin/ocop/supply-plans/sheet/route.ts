import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { todayInVietnam } from "@ocop/territory/rules"
import { PLAN_STATUS_NAMES } from "../../../../../rules/supply/plan-status"
import { listPlans } from "../../../../../supply/list-plans"
import type { AdminGetSupplyPlans } from "../validators"

const MOST_ROWS = 5000
const dayOf = (at: string | null) => at && todayInVietnam(new Date(at))

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { supply_plans, count } = await listPlans(req.scope, { ...(req.validatedQuery as AdminGetSupplyPlans), limit: MOST_ROWS, offset: 0 })
  refuseCutOff(req, { count, most: MOST_ROWS })
  const bytes = await toXlsx({
    name: "Cân đối cung cầu",
    columns: [
      { key: "title", title: "Tên kế hoạch" },
      { key: "status", title: "Trạng thái" },
      { key: "starts", title: "Từ ngày", kind: "day" },
      { key: "allocated", title: "Phân bổ", kind: "number" },
      { key: "made_by", title: "Người lập" },
      { key: "made_on", title: "Ngày lập", kind: "day" },
      { key: "settled_by", title: "Người chốt hoặc bỏ" },
      { key: "settled_on", title: "Ngày chốt hoặc bỏ", kind: "day" },
      { key: "reason", title: "Lý do" },
    ],
    rows: supply_plans.map((plan) => ({ ...plan, status: PLAN_STATUS_NAMES[plan.status].vi, made_on: dayOf(plan.made_at), settled_on: dayOf(plan.settled_at) })),
  })
  sendSheet(res, "can-doi-cung-cau.xlsx", bytes)
}
