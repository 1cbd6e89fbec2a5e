/** "07:30" to "17:30", local time; "24:00" is the end of the day. */
export interface Span {
  from: string
  to: string
}

/** A day on which the week does not hold: a holiday (no spans), or other hours. */
export interface HoursException {
  /** `YYYY-MM-DD` */
  on: string
  spans: Span[]
  /** why, as visitors read it: "Nghỉ Tết" */
  note: string | null
}

export interface OpeningHours {
  /** seven lists, Monday first; an empty list is a day off */
  week: Span[][]
  exceptions: HoursException[]
}

export type OpeningState =
  | { open: true; /** instant it closes */ until: string }
  | { open: false; /** instant it opens next, within a fortnight */ opens: string | null }

const DAY_MS = 86_400_000
const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/
const LOOK_AHEAD = 14
export const NO_HOURS: OpeningHours = { week: [[], [], [], [], [], [], []], exceptions: [] }

const dayAt = (at: Date) => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
/** Monday is 0. */
const weekday = (day: string) => (new Date(day).getUTCDay() + 6) % 7
const instant = (day: string, time: string) => (time === "24:00" ? `${dayAfter(day, 1)}T00:00:00+07:00` : `${day}T${time}:00+07:00`)

/** When it is open on this day: an exception goes before the week. */
export const spansOn = ({ week, exceptions }: OpeningHours, day: string): Span[] => exceptions.find(({ on }) => on === day)?.spans ?? week[weekday(day)] ?? []

/** Whether it is open at this instant in Hà Tĩnh, and when that changes. */
export function openingAt(hours: OpeningHours, at: Date): OpeningState {
  const today = dayAt(at)
  const spans = (day: string) => [...spansOn(hours, day)].sort((one, other) => one.from.localeCompare(other.from)).map(({ from, to }) => ({ from: Date.parse(instant(day, from)), to: Date.parse(instant(day, to)) }))
  const ahead = Array.from({ length: LOOK_AHEAD + 1 }, (_, days) => dayAfter(today, days)).flatMap(spans)
  const now = ahead.find(({ from, to }) => from <= at.getTime() && at.getTime() < to)
  if (!now) {
    const next = ahead.find(({ from }) => from > at.getTime())
    return { open: false, opens: next ? new Date(next.from).toISOString() : null }
  }
  // Spans that touch, over midnight too, are one.
  let until = now.to
  for (const span of ahead) if (span.from === until) until = span.to
  return { open: true, until: new Date(until).toISOString() }
}

const WORDS = {
  vi: { days: ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"], every: "hằng ngày", off: "nghỉ", none: "Chưa có giờ mở cửa", join: ", " },
  en: { days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], every: "every day", off: "closed", none: "Opening hours not stated", join: ", " },
}

const short = (time: string) => time.replace(/^0/, "")
const spansText = (spans: readonly Span[]) => spans.map(({ from, to }) => `${short(from)}–${short(to)}`).join(", ")

export interface WeekLine {
  /** "Thứ Hai – Thứ Sáu" */
  days: string
  /** "7:30–11:30, 13:30–17:00", or that it is closed */
  hours: string
  closed: boolean
}

/** The week in lines, days with the same hours together. */
export function weekLines({ week }: Pick<OpeningHours, "week">, language: "vi" | "en"): WeekLine[] {
  const say = WORDS[language]
  const lines: { first: number; last: number; hours: string }[] = []
  week.forEach((spans, day) => {
    const hours = spansText(spans)
    const line = lines.at(-1)
    if (line?.hours === hours) line.last = day
    else lines.push({ first: day, last: day, hours })
  })
  return lines.map(({ first, last, hours }) => ({
    days: first === 0 && last === 6 ? say.every[0]!.toUpperCase() + say.every.slice(1) : first === last ? say.days[first]! : `${say.days[first]} – ${say.days[last]}`,
    hours: hours || say.off,
    closed: hours === "",
  }))
}

/** The same in one line: "7:30–17:30 hằng ngày". */
export function hoursText(hours: Pick<OpeningHours, "week">, language: "vi" | "en"): string {
  const say = WORDS[language]
  const lines = weekLines(hours, language)
  if (lines.every(({ closed }) => closed)) return say.none
  const [only, more] = lines
  if (only && !more) return `${only.hours} ${say.every}`
  return lines.map(({ days, hours: text }) => `${days} ${text}`).join("; ")
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && dayAfter(text, 0) === text

/** What is wrong with these hours, in words for who typed them. */
export function objectionsToHours({ week, exceptions }: OpeningHours): string[] {
  const objections: string[] = []
  if (week.length !== 7) objections.push("Giờ mở cửa phải có đủ bảy ngày, từ Thứ Hai.")
  const check = (name: string, spans: readonly Span[]) => {
    const sorted = [...spans].sort((one, other) => one.from.localeCompare(other.from))
    for (const { from, to } of sorted) {
      if (!TIME.test(from) || !TIME.test(to)) objections.push(`${name}: giờ ghi dạng 07:30, không phải "${TIME.test(from) ? to : from}".`)
      else if (from >= to) objections.push(`${name}: giờ đóng cửa ${to} phải sau giờ mở cửa ${from}.`)
    }
    sorted.forEach((span, index) => {
      if (index > 0 && span.from < sorted[index - 1]!.to) objections.push(`${name}: hai khoảng giờ chồng lên nhau.`)
    })
  }
  week.forEach((spans, day) => check(WORDS.vi.days[day] ?? `Ngày ${day + 1}`, spans))
  for (const { on, spans } of exceptions) {
    if (!isDay(on)) objections.push(`Ngày đặc biệt "${on}" không có trong lịch.`)
    check(`Ngày ${on}`, spans)
  }
  if (new Set(exceptions.map(({ on }) => on)).size < exceptions.length) objections.push("Mỗi ngày đặc biệt chỉ ghi một lần.")
  return objections
}
