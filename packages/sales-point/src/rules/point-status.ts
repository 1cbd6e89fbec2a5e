export const POINT_STATUSES = ["proposed", "approved", "open", "suspended", "closed"] as const
export type SalesPointStatus = (typeof POINT_STATUSES)[number]

/** What can be done with a point (domain.md §2): propose → approve → open → suspend ⇄ open → close. */
export const POINT_VERBS = ["approve", "open", "suspend", "close"] as const
export type PointVerb = (typeof POINT_VERBS)[number]

export const LEADS_TO: Record<PointVerb, SalesPointStatus> = { approve: "approved", open: "open", suspend: "suspended", close: "closed" }

const MAY: Record<SalesPointStatus, readonly PointVerb[]> = {
  proposed: ["approve", "close"],
  approved: ["open", "close"],
  open: ["suspend", "close"],
  suspended: ["open", "close"],
  closed: [],
}

/** What can be done next with a point in this state. */
export const verbsFrom = (status: SalesPointStatus): readonly PointVerb[] => MAY[status]

export const POINT_STATUS_NAMES: Record<SalesPointStatus, { vi: string; en: string }> = {
  proposed: { vi: "Đề xuất", en: "Proposed" },
  approved: { vi: "Đã duyệt", en: "Approved" },
  open: { vi: "Đang mở", en: "Open" },
  suspended: { vi: "Tạm dừng", en: "Suspended" },
  closed: { vi: "Đã đóng", en: "Closed" },
}

export const POINT_VERB_NAMES: Record<PointVerb, { vi: string; en: string }> = {
  approve: { vi: "Duyệt", en: "Approve" },
  open: { vi: "Mở cửa", en: "Open" },
  suspend: { vi: "Tạm dừng", en: "Suspend" },
  close: { vi: "Đóng hẳn", en: "Close for good" },
}

/** Why this step cannot be taken now, naming those that can; null: it can. */
export function whyNoStep(status: SalesPointStatus, verb: PointVerb): string | null {
  const allowed = verbsFrom(status)
  if (allowed.includes(verb)) return null
  const now = POINT_STATUS_NAMES[status].vi.toLowerCase()
  if (allowed.length === 0) return `Điểm bán ${now}, nên không làm được gì thêm. Muốn mở lại, hãy đề xuất một điểm mới.`
  return `Điểm bán đang ở trạng thái "${now}", nên chưa "${POINT_VERB_NAMES[verb].vi.toLowerCase()}" được. Bây giờ có thể: ${allowed.map((each) => POINT_VERB_NAMES[each].vi.toLowerCase()).join(", ")}.`
}

export interface ReadyToOpen {
  has_stock_location: boolean
  has_hours: boolean
  /** version of the regulation in force; null: there is none yet */
  regulation_in_force: number | null
  regulation_signed: number | null
  /** names of papers whose last day has passed */
  expired_papers: string[]
}

/** What is still missing before it may open; empty: nothing. */
export function missingToOpen({ has_stock_location, has_hours, regulation_in_force, regulation_signed, expired_papers }: ReadyToOpen): string[] {
  return [
    ...(has_stock_location ? [] : ["chưa gắn kho hàng"]),
    ...(has_hours ? [] : ["chưa có giờ mở cửa"]),
    ...(regulation_in_force === null || regulation_signed === regulation_in_force ? [] : [`chưa ký quy chế quản lý bản ${regulation_in_force}`]),
    ...expired_papers.map((name) => `giấy tờ đã hết hạn: ${name}`),
  ]
}
