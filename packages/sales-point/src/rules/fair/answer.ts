import { dayText } from "../in-words"
import type { FairStatus } from "./fair-status"

/** So many of one size of a product, for the whole fair. */
export interface AnsweredLine {
  variant_id: string
  /** whole boxes, jars, bags */
  quantity: number
}

export interface GivenAnswer {
  coming: boolean
  reason: string | null
  lines: AnsweredLine[]
}

interface Asked {
  status: FairStatus
  answers_by: string
  today: string
  /** what may be brought: certified on the days of the fair and for sale */
  offered: ReadonlySet<string>
  by_office: boolean
}

const MOST = 100_000

/** Why an answer cannot be taken, as one sentence; null: it can. */
export function whyNoAnswer({ coming, reason, lines }: GivenAnswer, { status, answers_by, today, offered, by_office }: Asked): string | null {
  if (by_office ? !["invited", "confirmed"].includes(status) : status !== "invited") {
    return status === "planned" ? "Hội chợ chưa gửi lời mời." : by_office ? "Hội chợ đã qua bước này, không đổi được nữa." : "Danh sách đã chốt. Muốn đổi, hãy gọi Phòng Kinh tế."
  }
  if (!by_office && today > answers_by) return `Hạn trả lời là ${dayText(answers_by)}. Muốn đổi, hãy gọi Phòng Kinh tế.`
  if (by_office && !reason?.trim()) return "Hãy ghi vì sao sửa câu trả lời của chủ thể."
  if (!coming) return reason?.trim() ? null : "Hãy cho biết vì sao không đi được, một câu là đủ."
  if (lines.length === 0) return "Nhận lời thì ghi ít nhất một món mang đi và số lượng."
  if (new Set(lines.map(({ variant_id }) => variant_id)).size < lines.length) return "Mỗi món ghi một dòng."
  if (lines.some(({ quantity }) => !Number.isInteger(quantity) || quantity < 1 || quantity > MOST)) return `Số lượng là số nguyên từ 1 đến ${MOST.toLocaleString("vi-VN")}.`
  if (lines.some(({ variant_id }) => !offered.has(variant_id))) return "Có món không mang đi được: chỉ nhận món còn sao OCOP tới hết hội chợ và đang bán."
  return null
}
