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
  customer: { vi: "Khách hàng", en: "Customer" },
  operator: { vi: "Đơn vị vận hành", en: "Operator" },
  shop_setting: { vi: "Cài đặt", en: "Settings" },
}

export const subjectName = (subject: string, language: Language): string => SUBJECT_NAMES[subject]?.[language] ?? subject

export const rolesText = (roles: readonly string[], language: Language): string => roles.map((role) => (isRole(role) ? ROLE_NAMES[role][language] : role)).join(", ")

/** "POST /admin/ocop/certificates/:id/revoke" → "Ghi · certificates / revoke" */
export function deedText({ deed }: AuditEntryView, say: (typeof words)["vi"]): string {
  if (deed === "sign-in") return say.signIn
  if (deed === "system") return say.system
  const [method = "", path = ""] = deed.split(" ")
  const parts = path.split("/").filter((part) => part && !["admin", "ocop", "producer", "counter"].includes(part) && !part.startsWith(":") && !/_[0-9A-Z]{20,}$/.test(part))
  return [say.deeds[method] ?? method, parts.join(" / ")].join(" · ")
}
