import type { InspectionState } from "../../http/inspection"

/** Where a visit may go from where it stands. */
export const INSPECTION_STEPS: Record<InspectionState, readonly InspectionState[]> = {
  planned: ["underway", "canceled"],
  underway: ["underway", "reported"],
  reported: ["proposed", "closed"],
  /** until every proposal is ruled on */
  proposed: ["proposed", "closed"],
  /** a stop of sale is lifted after the visit is closed */
  closed: ["proposed"],
  canceled: [],
}

const NAMES: Record<InspectionState, string> = {
  planned: "đã lên kế hoạch",
  underway: "đang kiểm tra",
  reported: "đã có biên bản",
  proposed: "chờ lãnh đạo quyết định",
  closed: "đã kết thúc",
  canceled: "đã hủy",
}

export function whyNoStep(from: InspectionState, to: InspectionState): string | null {
  if (INSPECTION_STEPS[from].includes(to)) return null
  const allowed = INSPECTION_STEPS[from].map((state) => `“${NAMES[state]}”`).join(", ")
  return `Lần kiểm tra ${NAMES[from]}${allowed ? `, chỉ có thể chuyển sang ${allowed}` : ", không chuyển đi đâu được nữa"}.`
}
