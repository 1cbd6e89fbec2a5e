import type { DossierKind, DossierRoute } from "../../http/year"

type Name = { vi: string; en: string }

/** What every state is called, wherever it is read. */
export const STATE_NAMES: Record<string, Name> = {
  planned: { vi: "Đã lên kế hoạch", en: "Planned" },
  open: { vi: "Đang mở", en: "Open" },
  closed: { vi: "Đã kết thúc", en: "Closed" },
  draft: { vi: "Đang soạn", en: "Draft" },
  submitted: { vi: "Đã nộp", en: "Handed in" },
  returned: { vi: "Trả lại để bổ sung", en: "Returned" },
  commune_shortlisted: { vi: "Xã đã chọn", en: "Shortlisted by the commune" },
  commune_returned: { vi: "Xã trả lại", en: "Returned by the commune" },
  accepted: { vi: "Được chấp nhận", en: "Accepted" },
  rejected: { vi: "Không chấp nhận", en: "Not accepted" },
  sent_to_province: { vi: "Đã gửi cấp tỉnh", en: "Sent to the province" },
  approved: { vi: "Đã duyệt", en: "Approved" },
  implementing: { vi: "Đang triển khai", en: "Being carried out" },
  done: { vi: "Hoàn thành", en: "Done" },
  format_check: { vi: "Kiểm tra thể thức", en: "Format check" },
  district_scored: { vi: "Huyện đã đánh giá", en: "Scored by the district" },
  forwarded_province: { vi: "Đã chuyển tỉnh", en: "Forwarded to the province" },
  province_scored: { vi: "Tỉnh đã đánh giá", en: "Scored by the province" },
  recognised: { vi: "Được công nhận", en: "Recognised" },
  not_recognised: { vi: "Không được công nhận", en: "Not recognised" },
  submitted_to_commune: { vi: "Đã nộp cho xã", en: "With the commune" },
  commune_assessed: { vi: "Xã đã đánh giá", en: "Assessed by the commune" },
  advisory_review: { vi: "Cơ quan tham mưu thẩm tra", en: "Advisory review" },
  council_scored: { vi: "Hội đồng đã chấm, chờ quyết định", en: "Scored, awaiting decision" },
  recognised_3_4: { vi: "Được công nhận 3–4 sao", en: "Recognised, 3–4 stars" },
  not_certified_1_2: { vi: "Chưa đạt 3 sao", en: "Below 3 stars" },
  forwarded_central: { vi: "Đã chuyển trung ương", en: "Forwarded to the ministry" },
  returned_to_province: { vi: "Trung ương trả về tỉnh", en: "Returned to the province" },
  recognised_5: { vi: "Được công nhận 5 sao", en: "Recognised, 5 stars" },
}

export const KIND_NAMES: Record<DossierKind, Name> = {
  first: { vi: "Lần đầu", en: "First" },
  upgrade: { vi: "Nâng hạng", en: "Upgrade" },
  renewal: { vi: "Đánh giá lại", en: "Renewal" },
}

export const ROUTE_NAMES: Record<DossierRoute, Name> = {
  "district-2019": { vi: "Huyện – tỉnh – trung ương (2019)", en: "District – province – centre (2019)" },
  "commune-2025": { vi: "Xã – tỉnh – bộ (từ 07/2025)", en: "Commune – province – ministry (since 07/2025)" },
}
