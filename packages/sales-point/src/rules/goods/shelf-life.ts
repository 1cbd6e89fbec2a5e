export const SHELF_LIFE_BANDS = ["expired", "within_7", "within_14", "within_30", "later", "none"] as const
export type ShelfLifeBand = (typeof SHELF_LIFE_BANDS)[number]

/** Days on which it is still good, today included; null: it does not expire. */
export const daysLeft = (best_before: string | null, today: string): number | null => (best_before === null ? null : Math.round((Date.parse(best_before) - Date.parse(today)) / 86_400_000) + 1)

export function shelfLifeBand(best_before: string | null, today: string): ShelfLifeBand {
  const left = daysLeft(best_before, today)
  if (left === null) return "none"
  if (left <= 0) return "expired"
  return left <= 7 ? "within_7" : left <= 14 ? "within_14" : left <= 30 ? "within_30" : "later"
}

export const SHELF_LIFE_NAMES: Record<ShelfLifeBand, { vi: string; en: string }> = {
  expired: { vi: "Đã hết hạn", en: "Past its date" },
  within_7: { vi: "Còn 7 ngày trở lại", en: "7 days or fewer" },
  within_14: { vi: "Còn 8–14 ngày", en: "8 to 14 days" },
  within_30: { vi: "Còn 15–30 ngày", en: "15 to 30 days" },
  later: { vi: "Còn hơn 30 ngày", en: "More than 30 days" },
  none: { vi: "Không ghi hạn", en: "No date" },
}

/** What to do with it, from the gentlest to the last. */
export const SHELF_LIFE_ADVICE: Record<ShelfLifeBand, { vi: string; en: string } | null> = {
  expired: { vi: "Rút khỏi kệ ngay, ghi hỏng hoặc trả chủ thể. Không bán.", en: "Take it off the shelf now: book it as lost or send it home. Not for sale." },
  within_7: { vi: "Giảm giá hoặc làm hộp quà dùng ngay.", en: "Mark it down, or make gift boxes for now." },
  within_14: { vi: "Giảm giá, hoặc chuyển tới điểm bán nhanh hơn.", en: "Mark it down, or send it where it sells faster." },
  within_30: { vi: "Bày phía trước; chuyển bớt nếu bán chậm.", en: "Put it in front; send some on if it sells slowly." },
  later: null,
  none: null,
}
