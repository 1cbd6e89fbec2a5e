export const POINT_KINDS = ["district", "commune", "supermarket_stall", "fair_booth", "partner_shop"] as const
export type SalesPointKind = (typeof POINT_KINDS)[number]

export const POINT_KIND_NAMES: Record<SalesPointKind, { vi: string; en: string }> = {
  district: { vi: "Điểm bán chung", en: "Shared point" },
  commune: { vi: "Điểm bán của xã", en: "Commune's point" },
  supermarket_stall: { vi: "Gian trong siêu thị", en: "Supermarket stall" },
  fair_booth: { vi: "Gian hội chợ", en: "Fair booth" },
  partner_shop: { vi: "Cửa hàng liên kết", en: "Partner shop" },
}

/** What a point keeps in its folder. */
export const PAPER_KINDS = ["business_registration", "food_safety", "site_lease", "stall_contract", "fire_safety", "other"] as const
export type PointPaperKind = (typeof PAPER_KINDS)[number]

export const PAPER_KIND_NAMES: Record<PointPaperKind, { vi: string; en: string }> = {
  business_registration: { vi: "Đăng ký kinh doanh", en: "Business registration" },
  food_safety: { vi: "Cơ sở đủ điều kiện ATTP", en: "Food-safety certificate" },
  site_lease: { vi: "Hợp đồng thuê mặt bằng", en: "Lease of the site" },
  stall_contract: { vi: "Hợp đồng gian hàng siêu thị", en: "Stall contract with the supermarket" },
  fire_safety: { vi: "Phòng cháy chữa cháy", en: "Fire safety" },
  other: { vi: "Giấy tờ khác", en: "Other paper" },
}

export const RUNS_OUT_SOON_DAYS = 60

/** How a paper stands on a day; null dates do not end. */
export function paperStanding({ expires_on }: { expires_on: string | null }, today: string): "valid" | "soon" | "expired" {
  if (expires_on === null) return "valid"
  if (expires_on < today) return "expired"
  return (Date.parse(expires_on) - Date.parse(today)) / 86_400_000 <= RUNS_OUT_SOON_DAYS ? "soon" : "valid"
}
