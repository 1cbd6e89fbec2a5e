import { dayText } from "../in-words"

export const FAIR_STATUSES = ["planned", "invited", "confirmed", "running", "counting", "closed", "cancelled"] as const
export type FairStatus = (typeof FAIR_STATUSES)[number]

export const FAIR_VERBS = ["invite", "confirm", "start", "count", "close", "cancel"] as const
export type FairVerb = (typeof FAIR_VERBS)[number]

export const FAIR_LEADS_TO: Record<FairVerb, FairStatus> = { invite: "invited", confirm: "confirmed", start: "running", count: "counting", close: "closed", cancel: "cancelled" }

const MAY: Record<FairStatus, readonly FairVerb[]> = {
  planned: ["invite", "cancel"],
  invited: ["confirm", "cancel"],
  confirmed: ["start", "cancel"],
  running: ["count"],
  counting: ["close"],
  closed: [],
  cancelled: [],
}

export const FAIR_STATUS_NAMES: Record<FairStatus, { vi: string; en: string }> = {
  planned: { vi: "Đang lên kế hoạch", en: "Planned" },
  invited: { vi: "Đã mời", en: "Invited" },
  confirmed: { vi: "Đã chốt", en: "Confirmed" },
  running: { vi: "Đang diễn ra", en: "Running" },
  counting: { vi: "Đang kiểm hàng", en: "Counting" },
  closed: { vi: "Đã khép", en: "Closed" },
  cancelled: { vi: "Đã hủy", en: "Cancelled" },
}

export const FAIR_VERB_NAMES: Record<FairVerb, { vi: string; en: string }> = {
  invite: { vi: "Gửi lời mời", en: "Send invitations" },
  confirm: { vi: "Chốt danh sách", en: "Confirm the list" },
  start: { vi: "Khai mạc", en: "Open the fair" },
  count: { vi: "Ngừng bán, kiểm hàng", en: "Stop selling and count" },
  close: { vi: "Khép hội chợ", en: "Close the fair" },
  cancel: { vi: "Hủy hội chợ", en: "Cancel the fair" },
}

export const fairVerbs = (status: FairStatus): readonly FairVerb[] => MAY[status]

/** A visitor hears of a fair once it is certain. */
export const PUBLIC_FAIRS: readonly FairStatus[] = ["confirmed", "running", "counting", "closed"]

/** Whoever is invited and what they bring may still change. */
export const canInvite = (status: FairStatus): boolean => status === "planned" || status === "invited"

/** Why this step cannot be taken now, naming those that can; null: it can. */
export function whyNoFairStep(status: FairStatus, verb: FairVerb): string | null {
  const allowed = fairVerbs(status)
  if (allowed.includes(verb)) return null
  const now = FAIR_STATUS_NAMES[status].vi.toLowerCase()
  if (allowed.length === 0) return `Hội chợ ${now}, nên không làm được gì thêm.`
  return `Hội chợ đang ở bước "${now}", nên chưa "${FAIR_VERB_NAMES[verb].vi.toLowerCase()}" được. Bây giờ có thể: ${allowed.map((each) => FAIR_VERB_NAMES[each].vi.toLowerCase()).join(", ")}.`
}

export interface FairStanding {
  /** `YYYY-MM-DD` */
  today: string
  first_day: string
  last_day: string
  answers_by: string
  booths: { number: string; on_hand: number; /** what keeps its point from opening */ missing: string[] }[]
  invitations: { producer: string; booth: string | null; /** null: silent */ coming: boolean | null }[]
  /** transfers to or from a booth that were sent and not received */
  on_the_road: string[]
  /** costs without the sum that was paid */
  open_costs: string[]
}

/** What stands against the next step, as sentences; empty: nothing. */
export function objectionsToFairStep(verb: FairVerb, { today, first_day, last_day, answers_by, booths, invitations, on_the_road, open_costs }: FairStanding): string[] {
  const coming = invitations.filter((each) => each.coming)
  const lying = booths.filter(({ on_hand }) => on_hand > 0).map(({ number, on_hand }) => `gian ${number} còn ${on_hand} hộp`)
  const goods = [
    ...(lying.length > 0 ? [`Còn hàng ở gian: ${lying.join(", ")}. Hãy lập phiếu trả về, hoặc ghi hao hụt có lý do.`] : []),
    ...(on_the_road.length > 0 ? [`Phiếu chuyển còn trên đường: ${on_the_road.join(", ")}. Hãy để bên nhận kiểm.`] : []),
  ]
  switch (verb) {
    case "invite":
      return [...(invitations.length === 0 ? ["Chưa chọn chủ thể nào để mời."] : []), ...(answers_by < today ? [`Hạn trả lời ${dayText(answers_by)} đã qua. Hãy lùi hạn.`] : [])]
    case "confirm":
      return [
        ...(coming.length === 0 ? ["Chưa có chủ thể nào nhận lời."] : []),
        ...coming.filter(({ booth }) => booth === null).map(({ producer }) => `${producer} chưa có gian.`),
        ...(last_day < today ? ["Ngày hội chợ đã qua."] : []),
      ]
    case "start":
      return [
        ...(today < first_day ? [`Chưa tới ngày khai mạc ${dayText(first_day)}.`] : []),
        ...(today > last_day ? [`Hội chợ đã qua ngày bế mạc ${dayText(last_day)}.`] : []),
        ...booths.flatMap(({ number, missing }) => missing.map((each) => `Gian ${number}: ${each}.`)),
      ]
    case "count":
      return []
    case "close":
      return [...goods, ...(open_costs.length > 0 ? [`Chưa ghi số chi thật: ${open_costs.join(", ")}.`] : [])]
    case "cancel":
      return goods
  }
}

interface CheckedFair {
  handle: string
  first_day: string
  last_day: string
  answers_by: string
  opens_at: string
  closes_at: string
}

const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MOST_DAYS = 31

export function objectionsToFair({ handle, first_day, last_day, answers_by, opens_at, closes_at }: CheckedFair): string[] {
  const days = (Date.parse(last_day) - Date.parse(first_day)) / 86_400_000
  return [
    ...(HANDLE.test(handle) ? [] : [`Mã đường dẫn "${handle}" chỉ được gồm chữ thường không dấu, số và gạch nối, ví dụ "le-hoi-cam-2026".`]),
    ...(days < 0 ? ["Ngày bế mạc phải sau ngày khai mạc."] : days >= MOST_DAYS ? [`Hội chợ dài nhất ${MOST_DAYS} ngày.`] : []),
    ...(answers_by > first_day ? ["Hạn trả lời phải trước ngày khai mạc."] : []),
    ...(opens_at < closes_at ? [] : ["Giờ đóng cửa phải sau giờ mở cửa."]),
  ]
}
