export const PRODUCER_TYPES = ["cooperative", "coop_group", "coop_union", "enterprise", "household", "farm"] as const
export type ProducerType = (typeof PRODUCER_TYPES)[number]

/** press: named in the press, showcase only · demo: invented for the demonstration · registered: joined through onboarding */
export type Provenance = "press" | "demo" | "registered"

export const PRODUCER_TYPE_NAMES: Record<ProducerType, string> = {
  cooperative: "Hợp tác xã",
  coop_group: "Tổ hợp tác",
  coop_union: "Liên hiệp hợp tác xã",
  enterprise: "Doanh nghiệp",
  household: "Hộ có đăng ký kinh doanh",
  farm: "Trang trại",
}

export const APPLICATION_STATES = ["draft", "submitted", "commune_checked", "approved", "returned", "refused"] as const
export type ApplicationState = (typeof APPLICATION_STATES)[number]

export const APPLICATION_STATE_NAMES: Record<ApplicationState, string> = {
  draft: "Bản nháp",
  submitted: "Đã nộp, chờ xã kiểm tra",
  commune_checked: "Xã đã kiểm tra, chờ văn phòng",
  approved: "Đã chấp thuận",
  returned: "Trả lại để bổ sung",
  refused: "Từ chối",
}

export const LISTING_STATES = ["draft", "submitted", "published", "returned", "withdrawn"] as const
export type ListingState = (typeof LISTING_STATES)[number]

export const LISTING_STATE_NAMES: Record<ListingState, string> = {
  draft: "Bản nháp",
  submitted: "Chờ văn phòng duyệt",
  published: "Đã đăng",
  returned: "Trả lại để sửa",
  withdrawn: "Đã rút lại",
}

export const PAPER_KINDS = [
  "business_registration",
  "coop_contract",
  "food_safety_certificate",
  "food_safety_exemption",
  "quality_declaration",
  "land_use",
  "growing_area",
  "test_results",
  "trademark",
  "other",
] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

export const PAPER_KIND_NAMES: Record<PaperKind, string> = {
  business_registration: "Giấy chứng nhận đăng ký kinh doanh / hợp tác xã",
  coop_contract: "Hợp đồng hợp tác có chứng thực của xã",
  food_safety_certificate: "Giấy chứng nhận đủ điều kiện an toàn thực phẩm",
  food_safety_exemption: "Cam kết an toàn thực phẩm (thuộc diện không phải cấp giấy)",
  quality_declaration: "Bản tự công bố chất lượng sản phẩm",
  land_use: "Giấy tờ về đất sản xuất",
  growing_area: "Mã số vùng trồng hoặc chứng nhận VietGAP",
  test_results: "Phiếu kiểm nghiệm",
  trademark: "Nhãn hiệu",
  other: "Giấy tờ khác",
}

export type RequirementStatus = "missing" | "waiting" | "valid" | "expiring" | "expired"

export const REQUIREMENT_STATUS_NAMES: Record<RequirementStatus, string> = {
  missing: "Còn thiếu",
  waiting: "Chờ xem",
  valid: "Còn hiệu lực",
  expiring: "Sắp hết hạn",
  expired: "Đã hết hạn",
}
