/** Invented orders of the two months before this one, and what became of their money. */
export interface SettledOrderRow {
  key: string
  /** months before this one; 0: this month */
  months_ago: 0 | 1 | 2
  /** day of that month it was placed; delivered two days later */
  day: number
  buyer: { name: string; phone: string }
  items: { sku: string; quantity: number }[]
  /** what became of the cash */
  cash: "handed_in" | "with_the_carrier" | "not_reported"
  /** given back whole, in this month */
  refunded?: true
}

const LAN = { name: "Nguyễn Thị Lan (minh họa)", phone: "+84912000201" }
const MINH = { name: "Trần Văn Minh (minh họa)", phone: "+84912000202" }
const HA = { name: "Lê Thu Hà (minh họa)", phone: "+84912000203" }

export const SETTLED_ORDERS: SettledOrderRow[] = [
  { key: "demo-settled-order-01", months_ago: 2, day: 6, buyer: LAN, items: [{ sku: "VQ-CAMCHANH-5KG", quantity: 2 }, { sku: "VQ-MATONG-3VI", quantity: 1 }], cash: "handed_in" },
  { key: "demo-settled-order-02", months_ago: 2, day: 17, buyer: MINH, items: [{ sku: "VQ-MANGKHO-500G", quantity: 2 }, { sku: "VQ-TRA-20", quantity: 3 }], cash: "handed_in" },
  { key: "demo-settled-order-03", months_ago: 1, day: 5, buyer: HA, items: [{ sku: "VQ-CAMCHANH-5KG", quantity: 1 }], cash: "handed_in", refunded: true },
  { key: "demo-settled-order-04", months_ago: 1, day: 13, buyer: LAN, items: [{ sku: "VQ-CAMCHANH-5KG", quantity: 3 }, { sku: "VQ-MANGKHO-500G", quantity: 1 }], cash: "handed_in" },
  { key: "demo-settled-order-05", months_ago: 1, day: 21, buyer: MINH, items: [{ sku: "VQ-MATONG-3VI", quantity: 2 }], cash: "with_the_carrier" },
  { key: "demo-settled-order-06", months_ago: 0, day: 2, buyer: HA, items: [{ sku: "VQ-CAMCHANH-5KG", quantity: 2 }], cash: "not_reported" },
]

/** By channel and type of producer; null: every type without a row of its own. */
export const COMMISSION_RULES = [
  { channel: "web", producer_type: null, percent_bp: 800, fixed: 0, delivery: "kept" },
  { channel: "web", producer_type: "household", percent_bp: 500, fixed: 0, delivery: "kept" },
  { channel: "counter", producer_type: null, percent_bp: 1_000, fixed: 0, delivery: "kept" },
  { channel: "consignment", producer_type: null, percent_bp: 1_200, fixed: 0, delivery: "kept" },
  { channel: "stall", producer_type: null, percent_bp: 1_500, fixed: 0, delivery: "kept" },
] as const

export const RULES_SINCE = "2025-08-01"
export const RULES_SOURCE = "Quy chế bán hàng 2025 (minh họa)"

/** Numbers nobody has: five noughts before them. The last one the office has still to check. */
export const BANK_ACCOUNTS = [
  { producer: "htx-cam-son-tho", bank_bin: "970405", account_number: "0000012345678", account_holder: "HTX CAM SON THO", state: "accepted" },
  { producer: "htx-ong-rung", bank_bin: "970436", account_number: "0000023456789", account_holder: "HTX ONG RUNG VU QUANG", state: "accepted" },
  { producer: "tht-lam-san-huong-quang", bank_bin: "970415", account_number: "0000034567890", account_holder: "LE VAN TOAN", state: "accepted" },
  { producer: "htx-duoc-lieu", bank_bin: "970422", account_number: "0000045678901", account_holder: "HTX DUOC LIEU VU QUANG", state: "waiting" },
] as const

/** Whose last month is not stated yet: a supermarket has still to report what it sold of it. */
export const WAITS_FOR_REPORT = "tht-lam-san-huong-quang"

/** Whose first transfer did not arrive. */
export const FAILED_ONCE = { producer: "htx-ong-rung", reason: "Ngân hàng báo tạm khóa chiều nhận tiền" }
