/** QĐ 3156/QĐ-BNN-TT (19/08/2022) for the home market, e.g. VN-42-441-18331-01-24; export codes look otherwise. Loose on purpose: since 07/2025 nobody has said what replaces the district's part. */
export const GROWING_AREA_CODE = /^VN-[A-Z0-9-]{4,30}$/

export const isGrowingAreaCode = (code: string): boolean => GROWING_AREA_CODE.test(code)

export const GROWING_AREA_STATUSES = ["applied", "granted", "suspended", "revoked"] as const
export type GrowingAreaStatus = (typeof GROWING_AREA_STATUSES)[number]

export const GROWING_AREA_STATUS_NAMES: Record<GrowingAreaStatus, { vi: string; en: string }> = {
  applied: { vi: "Đang xin mã", en: "Applied for" },
  granted: { vi: "Đã cấp mã", en: "Granted" },
  suspended: { vi: "Tạm dừng", en: "Suspended" },
  revoked: { vi: "Đã thu hồi", en: "Revoked" },
}
