import type { SupplyPlanStatus } from "../../http"

export const PLAN_STATUSES = ["draft", "accepted", "dropped"] as const satisfies readonly SupplyPlanStatus[]

export const PLAN_STATUS_NAMES: Record<SupplyPlanStatus, { vi: string; en: string }> = {
  draft: { vi: "Bản nháp", en: "Draft" },
  accepted: { vi: "Đã chốt", en: "Accepted" },
  dropped: { vi: "Đã bỏ", en: "Dropped" },
}
