import type { CertificateState, DecisionKind } from "../../http"

export const STATE_NAMES: Record<CertificateState, { label: string; color: "green" | "orange" | "red" | "grey" | "blue" }> = {
  upcoming: { label: "Chưa đến ngày hiệu lực", color: "blue" },
  active: { label: "Còn hiệu lực", color: "green" },
  renewal_window: { label: "Còn hiệu lực, trong thời hạn nộp hồ sơ công nhận lại", color: "green" },
  grace: { label: "Gia hạn chờ công nhận lại", color: "orange" },
  renewed: { label: "Đã được công nhận lại", color: "grey" },
  expired: { label: "Hết hạn", color: "red" },
  revoked: { label: "Đã thu hồi", color: "red" },
  superseded: { label: "Đã thay bằng giấy mới", color: "grey" },
}

export const KIND_NAMES: Record<DecisionKind, string> = {
  issue: "Công nhận lần đầu",
  renew: "Công nhận lại",
  upgrade: "Nâng hạng",
  downgrade: "Giảm sao",
  revoke: "Thu hồi",
  grace: "Gia hạn chờ công nhận lại",
  annul: "Hủy quyết định ghi nhầm",
}

/** "15/11/2027" in Vietnam. */
export const dayText = (instant: string): string =>
  new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", day: "2-digit", month: "2-digit", year: "numeric" }).format(new Date(instant))

export const todayText = (): string => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date())
