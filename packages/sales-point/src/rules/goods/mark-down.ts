import { dayText, dongText } from "../in-words"

/** `percent` off the price of the day, or a `price` a piece in đồng. */
export const MARK_DOWN_KINDS = ["percent", "price"] as const
export type MarkDownKind = (typeof MARK_DOWN_KINDS)[number]

/** What is taken off the boxes of one lot at one point. Days are those of Vietnam, both included. */
export interface MarkDown {
  id: string
  kind: MarkDownKind
  figure: number
  first_day: string
  last_day: string
}

/** Prices are whole thousands where the full one is: nobody hunts for coins. */
const STEP = 1_000

export const runsOn = ({ first_day, last_day }: Pick<MarkDown, "first_day" | "last_day">, day: string): boolean => first_day <= day && day <= last_day

/** đồng a piece while it runs; never more than the full price, never less off than was said by more than the rounding up. */
export function markedDownPrice(price: number, { kind, figure }: Pick<MarkDown, "kind" | "figure">): number {
  const wanted = kind === "price" ? figure : Math.ceil((price * (100 - figure)) / 100 / STEP) * STEP
  return Math.min(price, wanted)
}

/** Percent off, rounded up: 30.2 % is more than 30. */
export const percentOff = (price: number, marked: number): number => (price <= 0 || marked >= price ? 0 : Math.ceil(((price - marked) * 100) / price))

/** Of several, the one that is running: said last, as long as it has not been ended. `at` is an instant, `day` its day in Vietnam. */
export function runningOf<Row extends MarkDown & { at: string; ended_at: string | null }>(rows: readonly Row[], { at, day }: { at: string; day: string }): Row | null {
  const running = rows.filter((row) => row.at <= at && runsOn(row, day) && (row.ended_at === null || row.ended_at > at))
  return running.reduce<Row | null>((last, row) => (last === null || row.at > last.at ? row : last), null)
}

/** How much may be taken off, from a day on. The office sets it; it is a row, never a constant. */
export interface MarkDownRule {
  valid_from: string
  /** most percent a point's manager takes off */
  manager_percent: number
  /** most percent anybody takes off: goods are the producer's until sold */
  office_percent: number
}

export interface MarkDownDraft extends Omit<MarkDown, "id"> {
  /** đồng; null: not for sale */
  price: number | null
  best_before: string | null
  today: string
  most_percent: number
  /** the caller is the point's manager, so that the office may go further */
  of_manager: boolean
}

/** The lowest price a right to take off so many percent allows, in đồng. */
export const lowestPrice = (price: number, most_percent: number): number => Math.ceil((price * (100 - most_percent)) / 100 / STEP) * STEP

/** What stands against a mark-down, in words; empty: it may be. */
export function objectionsToMarkDown({ kind, figure, first_day, last_day, price, best_before, today, most_percent, of_manager }: MarkDownDraft): string[] {
  if (price === null) return ["Hàng này chưa có giá bán, nên chưa giảm được."]
  const objections: string[] = []
  if (last_day < first_day) objections.push("Ngày cuối đứng trước ngày đầu. Hãy xem lại hai ngày này.")
  if (last_day < today) objections.push("Ngày cuối đã qua.")
  if (best_before !== null && best_before < today) objections.push(`Lô này hết hạn ngày ${dayText(best_before)}, không bán nữa. Hãy rút khỏi kệ.`)
  else if (best_before !== null && last_day > best_before) objections.push(`Lô này hết hạn ngày ${dayText(best_before)}, nên giảm muộn nhất đến hôm đó.`)
  if (kind === "percent" && (figure < 1 || figure > 99)) objections.push("Phần trăm giảm là số nguyên từ 1 đến 99.")
  if (kind === "price" && (figure < STEP || figure >= price)) objections.push(`Giá mới phải thấp hơn giá đang bán (${dongText(price)}) và từ ${dongText(STEP)} trở lên.`)
  if (objections.length > 0) return objections
  if (markedDownPrice(price, { kind, figure }) >= price) return [`Giảm ${figure}% thì giá làm tròn lên nghìn đồng vẫn là ${dongText(price)}. Hãy giảm nhiều hơn.`]
  const lowest = lowestPrice(price, most_percent)
  const off = kind === "percent" ? figure : percentOff(price, figure)
  if (off > most_percent) objections.push(`${of_manager ? "Người quản lý điểm" : "Không ai"} được giảm quá ${most_percent}%, tức không dưới ${dongText(lowest)}.${of_manager ? " Muốn giảm sâu hơn, hãy nhờ Phòng Kinh tế." : ""}`)
  return objections
}
