import type { PointPaperKind } from "@ocop/sales-point/http"
import type { LossBearer, StallTerms } from "@ocop/sales-point/rules/market"

/** Days are counted from the day of seeding: −18 is eighteen days before it. */
export interface DemoStall {
  /** handle of the point */
  point: string
  partner: string
  contracts: { number: string; signed: number; from: number; terms: StallTerms; percent_bp: number; payment_days: number; losses_by: LossBearer; papers_asked: PointPaperKind[] }[]
  prices: { from: number; goods: { sku: string; price: number }[] } | null
  deliveries: { producer: string; day: number; goods: { sku: string; quantity: number }[]; refused?: { sku: string; by: number; reason: string } }[]
  counts: { day: number; sold: Record<string, number>; lost: { sku: string; by: number; reason: string } | null; note: string | null }[]
  /** boxes of the charge that this delivery or count made, by its place in the list */
  returns: { day: number; of: { delivery: number } | { count: number }; sku: string; quantity: number; reason: string }[]
  /** pays one charge in full */
  payments: { day: number; of: { delivery: number } | { count: number }; reference: string }[]
}

export const SIGNED_FOR_US = "Nguyễn Thị Minh Họa, Phòng Kinh tế"
export const SIGNED_FOR_PARTNER = "Trần Văn Minh Họa, Giám đốc ngành hàng tươi"

/** Invented. One chain keeps a commission and reports what it sold; one buys what it takes in, and pays late. */
export const DEMO_STALLS: DemoStall[] = [
  {
    point: "gian-sieu-thi-ha-tinh",
    partner: "Siêu thị trung tâm Hà Tĩnh (minh họa)",
    contracts: [
      { number: "HĐ-07/2025 (minh họa)", signed: -130, from: -120, terms: "commission", percent_bp: 1500, payment_days: 30, losses_by: "chain", papers_asked: ["food_safety", "business_registration"] },
      { number: "HĐ-02/2027 (minh họa)", signed: -2, from: 34, terms: "commission", percent_bp: 1250, payment_days: 21, losses_by: "chain", papers_asked: ["food_safety", "business_registration"] },
    ],
    prices: null,
    deliveries: [
      { producer: "tht-lam-san-huong-quang", day: -36, goods: [{ sku: "VQ-MANGKHO-500G", quantity: 10 }] },
      { producer: "htx-duoc-lieu", day: -18, goods: [{ sku: "VQ-TRA-20", quantity: 20 }] },
      { producer: "htx-ong-rung", day: -18, goods: [{ sku: "VQ-MATONG-3VI", quantity: 9 }] },
    ],
    counts: [
      { day: -12, sold: { "VQ-TRA-20": 5, "VQ-MATONG-3VI": 2 }, lost: { sku: "VQ-TRA-20", by: 1, reason: "Rách túi khi nhân viên siêu thị xếp kệ" }, note: "Đếm cùng trưởng ngành hàng" },
      { day: -3, sold: { "VQ-TRA-20": 4, "VQ-MATONG-3VI": 2 }, lost: null, note: null },
    ],
    returns: [{ day: -2, of: { count: 1 }, sku: "VQ-MATONG-3VI", quantity: 1, reason: "Siêu thị báo bán nhầm một hộp còn trong kho lạnh" }],
    payments: [{ day: -1, of: { count: 0 }, reference: "FT-MH-2411" }],
  },
  {
    point: "gian-sieu-thi-huong-khe",
    partner: "Siêu thị Hương Khê (minh họa)",
    contracts: [{ number: "HĐ-11/2025 (minh họa)", signed: -70, from: -60, terms: "purchase", percent_bp: 2000, payment_days: 20, losses_by: "producer", papers_asked: ["food_safety"] }],
    prices: { from: -60, goods: [{ sku: "VQ-MANGKHO-500G", price: 98_000 }, { sku: "VQ-TRA-20", price: 66_000 }] },
    deliveries: [
      { producer: "tht-lam-san-huong-quang", day: -37, goods: [{ sku: "VQ-MANGKHO-500G", quantity: 8 }] },
      { producer: "tht-lam-san-huong-quang", day: -26, goods: [{ sku: "VQ-MANGKHO-500G", quantity: 6 }], refused: { sku: "VQ-MANGKHO-500G", by: 1, reason: "Một túi hở mép, tài xế mang về" } },
      { producer: "htx-duoc-lieu", day: -5, goods: [{ sku: "VQ-TRA-20", quantity: 8 }] },
    ],
    counts: [],
    returns: [{ day: -4, of: { delivery: 1 }, sku: "VQ-MANGKHO-500G", quantity: 1, reason: "Siêu thị trả một túi bị ẩm" }],
    payments: [{ day: -9, of: { delivery: 0 }, reference: "FT-MH-1911" }],
  },
]
