import { fadingOf, salesBeside } from "./fading"
import { sumOf, type PointHistory } from "./history"
import { isLeftAlone, keepingOf } from "./keeping"
import { SHELF_WEEKS, shelvesOf } from "./shelves"

export const HEALTH_LEVELS = ["dying", "watch", "healthy"] as const
export type HealthLevel = (typeof HEALTH_LEVELS)[number]

export const HEALTH_LEVEL_NAMES: Record<HealthLevel, { vi: string; en: string }> = {
  dying: { vi: "Có nguy cơ đóng", en: "At risk" },
  watch: { vi: "Cần để ý", en: "Needs a look" },
  healthy: { vi: "Khỏe", en: "Healthy" },
}

export const HEALTH_REASONS = ["fading", "empty", "silent", "left_alone", "stock_outs", "expiring", "expired", "papers", "uncertified"] as const
export type HealthReasonCode = (typeof HEALTH_REASONS)[number]

export interface HealthReason {
  code: HealthReasonCode
  /** a point dies of it; false: somebody should look */
  deadly: boolean
  vi: string
  en: string
}

/** What lies at a point and in its folder today, in boxes. */
export interface PointToday {
  on_hand: number
  /** of these: still good for 14 days or fewer */
  expiring: number
  expired: number
  /** of these: of products with a star in force */
  certified: number
  papers: { expired: number; soon: number }
}

export interface PointHealth {
  level: HealthLevel
  /** deadly ones first; empty: all is well */
  reasons: HealthReason[]
  /** boxes sold in the last 8 weeks and what would have been usual; null: too young to say */
  sold: number
  expected: number | null
  /** boxes a week in the last half year, oldest first */
  trend: number[]
  empty_weeks: number
  /** 0…1 of what it carries, in the last 8 weeks */
  stock_outs: number
  /** days a week on which its till was used, last 8 weeks */
  open_days: number
}

const LATELY = 8
const TREND_WEEKS = 26
const EMPTY_WEEKS = 3
const SILENT_WEEKS = 6
const MANY_STOCK_OUTS = 0.5
const MUCH_EXPIRING = 0.3
const FEW_CERTIFIED = 0.5
const ENOUGH_TO_SAY = 10

const percent = (part: number) => Math.round(part * 100)
const days = (count: number, locale: "vi" | "en") => count.toLocaleString(locale === "vi" ? "vi-VN" : "en", { maximumFractionDigits: 1 })

/** How a point stands beside its own past and the others, and why, in words one can say at a meeting. */
export function judgeHealth(point: PointHistory, others: readonly PointHistory[], today: PointToday): PointHealth {
  const [fading, shelves, keeping] = [fadingOf(point, others), shelvesOf(point, others), keepingOf(point)]
  const lately = salesBeside(point, others, LATELY)
  const reasons: HealthReason[] = []
  const say = (code: HealthReasonCode, deadly: boolean, vi: string, en: string) => reasons.push({ code, deadly, vi, en })

  if (fading) {
    const less = percent(1 - Math.max(0, fading.sold) / fading.expected)
    const year = fading.against === "year_before"
    say("fading", true, `Bán ít hơn ${less}% so với ${year ? "cùng kỳ năm trước" : `${fading.weeks} tuần trước đó`}: ${fading.weeks} tuần bán ${fading.sold} hộp, lẽ ra ${fading.expected}`, `Sells ${less}% less than ${year ? "a year before" : `in the ${fading.weeks} weeks before`}: ${fading.sold} boxes in ${fading.weeks} weeks, ${fading.expected} would be usual`)
  }
  if (shelves.empty_weeks >= EMPTY_WEEKS && shelves.empty_weeks > shelves.empty_then + 1) {
    say("empty", true, `${shelves.empty_weeks} trong ${SHELF_WEEKS} tuần qua không có hàng để bán, dù nơi khác có`, `Nothing to sell in ${shelves.empty_weeks} of the last ${SHELF_WEEKS} weeks, though others had it`)
  }
  if (shelves.silent_weeks >= SILENT_WEEKS) say("silent", true, `${shelves.silent_weeks} tuần không bán được hộp nào trong khi nơi khác vẫn có hàng`, `Nothing sold for ${shelves.silent_weeks} weeks while others had the goods`)
  if (isLeftAlone(keeping)) say("left_alone", true, `Mỗi tuần chỉ mở quầy ${days(keeping!.days, "vi")} ngày, trước đây ${days(keeping!.usual, "vi")} ngày`, `Its till is used on ${days(keeping!.days, "en")} days a week, it used to be ${days(keeping!.usual, "en")}`)
  if (shelves.stock_outs >= MANY_STOCK_OUTS && shelves.empty_weeks < EMPTY_WEEKS) say("stock_outs", false, `Thiếu ${percent(shelves.stock_outs)}% mặt hàng thường bán, dù nơi khác có`, `${percent(shelves.stock_outs)}% of what it usually carries was missing, though others had it`)
  if (today.expired > 0) say("expired", false, `${today.expired} hộp hết hạn còn nằm ở điểm`, `${today.expired} boxes past their date still lie there`)
  if (today.on_hand >= ENOUGH_TO_SAY && today.expiring >= today.on_hand * MUCH_EXPIRING) say("expiring", false, `${today.expiring} trong ${today.on_hand} hộp sắp hết hạn (14 ngày trở lại)`, `${today.expiring} of ${today.on_hand} boxes expire within 14 days`)
  if (today.papers.expired > 0) say("papers", false, `${today.papers.expired} giấy tờ đã hết hạn`, `${today.papers.expired} papers have run out`)
  else if (today.papers.soon > 0) say("papers", false, `${today.papers.soon} giấy tờ sắp hết hạn`, `${today.papers.soon} papers run out soon`)
  if (today.on_hand >= ENOUGH_TO_SAY && today.certified < today.on_hand * FEW_CERTIFIED) say("uncertified", false, `Chỉ ${percent(today.certified / today.on_hand)}% hàng trên kệ có sao OCOP`, `Only ${percent(today.certified / today.on_hand)}% of what lies there has a star`)

  return {
    level: reasons.some(({ deadly }) => deadly) ? "dying" : reasons.length > 0 ? "watch" : "healthy",
    reasons,
    sold: point.weeks.slice(-LATELY).reduce((sum, { sold }) => sum + sumOf(sold), 0),
    expected: lately?.expected ?? null,
    trend: point.weeks.slice(-TREND_WEEKS).map(({ sold }) => sumOf(sold)),
    empty_weeks: shelves.empty_weeks,
    stock_outs: shelves.stock_outs,
    open_days: point.weeks.slice(-LATELY).reduce((sum, week) => sum + week.open_days, 0) / LATELY,
  }
}
