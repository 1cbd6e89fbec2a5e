import type { Language } from "@ocop/office"
import type { AuditEntryView } from "../../http"
import { isRole, ROLE_NAMES } from "../../rules/role"
import type { words } from "./words"

/** Kinds of things worth filtering by; others are shown by their own name. */
export const SUBJECT_NAMES: Record<string, { vi: string; en: string }> = {
  account: { vi: "Tài khoản", en: "Account" },
  grant: { vi: "Vai trò", en: "Role" },
  staff: { vi: "Cán bộ", en: "Staff" },
  decision: { vi: "Quyết định", en: "Decision" },
  certificate: { vi: "Giấy chứng nhận", en: "Certificate" },
  cycle: { vi: "Chu trình", en: "Cycle" },
  plan: { vi: "Phương án", en: "Business plan" },
  council: { vi: "Hội đồng", en: "Council" },
  agreed_option: { vi: "Mức thống nhất", en: "Agreed option" },
  criteria_set: { vi: "Bộ tiêu chí", en: "Criteria set" },
  finding: { vi: "Kết quả kiểm tra", en: "Finding" },
  dossier: { vi: "Hồ sơ", en: "Dossier" },
  idea: { vi: "Ý tưởng", en: "Idea" },
  session: { vi: "Phiên họp Hội đồng", en: "Council session" },
  score_sheet: { vi: "Phiếu chấm", en: "Score sheet" },
  inspection: { vi: "Kiểm tra", en: "Inspection" },
  producer: { vi: "Chủ thể", en: "Producer" },
  application: { vi: "Đơn tham gia", en: "Application" },
  listing: { vi: "Tin sản phẩm", en: "Listing" },
  own_business: { vi: "Việc của chủ thể", en: "Producer's own" },
  product: { vi: "Sản phẩm", en: "Product" },
  price: { vi: "Giá", en: "Price" },
  inventory: { vi: "Kho", en: "Inventory" },
  order: { vi: "Đơn hàng", en: "Order" },
  payment: { vi: "Thanh toán", en: "Payment" },
  settlement: { vi: "Đối soát", en: "Settlement" },
  customer: { vi: "Khách hàng", en: "Customer" },
  recall: { vi: "Thu hồi lô", en: "Recall" },
  logbook: { vi: "Vùng trồng, sổ ghi chép", en: "Growing areas, logbook" },
  operator: { vi: "Đơn vị vận hành", en: "Operator" },
  till: { vi: "Quầy bán hàng", en: "Till" },
  shop_setting: { vi: "Cài đặt", en: "Settings" },
}

export const subjectName = (subject: string, language: Language): string => SUBJECT_NAMES[subject]?.[language] ?? subject

export const rolesText = (roles: readonly string[], language: Language): string => roles.map((role) => (isRole(role) ? ROLE_NAMES[role][language] : role)).join(", ")

/** What became of it in a few words: "draft → submitted", "3 → –". The whole stands in the details. */
export function changeText({ before, after }: AuditEntryView): string {
  const was = before as Record<string, unknown> | null
  const is = after as Record<string, unknown> | null
  const key = ["state", "star", "status", "attended", "version", "sealed_version"].find((each) => is && each in is)
  if (!key || !is) return ""
  const text = (value: unknown) => (value === null || value === undefined ? "–" : typeof value === "boolean" ? (value ? "✓" : "✗") : String(value))
  return `${text(was?.[key])} → ${text(is[key])}`
}

/** The last word of our own addresses, as people say it. */
const VERB_NAMES: Record<string, { vi: string; en: string }> = {
  submit: { vi: "Nộp", en: "Handed in" },
  check: { vi: "Xã xác nhận đã kiểm tra", en: "Checked by the commune" },
  approve: { vi: "Chấp thuận", en: "Approved" },
  refuse: { vi: "Từ chối", en: "Refused" },
  return: { vi: "Trả lại", en: "Returned" },
  shortlist: { vi: "Chọn ý tưởng", en: "Shortlisted" },
  accept: { vi: "Chấp nhận", en: "Accepted" },
  reject: { vi: "Không chấp nhận", en: "Rejected" },
  assess: { vi: "Đánh giá theo Mẫu 03", en: "Assessed (Form 03)" },
  send: { vi: "Gửi cấp tỉnh", en: "Sent to the province" },
  "begin-review": { vi: "Bắt đầu thẩm tra", en: "Began the review" },
  "return-to-producer": { vi: "Trả về chủ thể", en: "Returned to the producer" },
  dossiers: { vi: "Đưa hồ sơ ra phiên hoặc lập hồ sơ", en: "Dossier begun or tabled" },
  open: { vi: "Mở", en: "Opened" },
  close: { vi: "Đóng", en: "Closed" },
  cancel: { vi: "Hủy", en: "Canceled" },
  attendance: { vi: "Ghi có mặt", en: "Attendance recorded" },
  agree: { vi: "Ghi mức Hội đồng thống nhất", en: "Agreed option recorded" },
  knockouts: { vi: "Ghi điều loại", en: "Knock-out recorded" },
  reopen: { vi: "Mở lại phiếu chấm", en: "Score sheet reopened" },
  seal: { vi: "Niêm phong phiếu chấm", en: "Score sheet sealed" },
  declare: { vi: "Khai có lợi ích liên quan", en: "Interest declared" },
  "take-off": { vi: "Rút hồ sơ khỏi phiên", en: "Dossier taken off" },
  certificates: { vi: "Công nhận", en: "Recognised" },
  renew: { vi: "Công nhận lại", en: "Renewed" },
  upgrade: { vi: "Nâng hạng", en: "Upgraded" },
  downgrade: { vi: "Giảm sao", en: "Downgraded" },
  revoke: { vi: "Thu hồi giấy chứng nhận", en: "Certificate revoked" },
  "open-grace": { vi: "Gia hạn khi nộp muộn", en: "Grace opened" },
  annul: { vi: "Hủy bỏ quyết định ghi nhầm", en: "Decision annulled" },
  import: { vi: "Nhập sổ cũ", en: "Register imported" },
  inspections: { vi: "Lên kế hoạch kiểm tra", en: "Visit planned" },
  findings: { vi: "Ghi kết quả kiểm tra", en: "Finding recorded" },
  report: { vi: "Lập biên bản", en: "Minutes written" },
  propose: { vi: "Đề xuất xử lý", en: "Measure proposed" },
  rule: { vi: "Lãnh đạo quyết định", en: "Ruled by the leader" },
  grants: { vi: "Giao vai trò", en: "Role given" },
  end: { vi: "Kết thúc vai trò", en: "Role ended" },
  suspend: { vi: "Tạm dừng chủ thể", en: "Producer suspended" },
  resume: { vi: "Cho hoạt động lại", en: "Producer resumed" },
  publish: { vi: "Duyệt đăng", en: "Published" },
  entries: { vi: "Gửi sổ quầy", en: "Till book sent" },
  look: { vi: "Xem điều bất thường ở quầy", en: "Looked at a till flag" },
  review: { vi: "Duyệt ca bán", en: "Shift reviewed" },
}

/** "POST /admin/ocop/certificates/:id/revoke" → "Thu hồi giấy chứng nhận"; what has no name of its own: "Ghi · product-tags" */
export function deedText({ deed }: AuditEntryView, say: (typeof words)["vi"], language: Language): string {
  const verb = VERB_NAMES[deed.split("/").at(-1) ?? ""]
  if (verb) return verb[language]
  if (deed === "sign-in") return say.signIn
  if (deed === "system") return say.system
  const [method = "", path = ""] = deed.split(" ")
  const parts = path.split("/").filter((part) => part && !["admin", "ocop", "producer", "counter"].includes(part) && !part.startsWith(":") && !/_[0-9A-Z]{20,}$/.test(part))
  return [say.deeds[method] ?? method, parts.join(" / ")].join(" · ")
}
