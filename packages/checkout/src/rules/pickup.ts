import { vietnamDay } from "./vietnam-day"

const DAY_MS = 86_400_000
/** From the order to the box on the counter, at a point that has the goods. */
const READY_MS = 60 * 60_000
const LOOK_AHEAD = 14

interface Span {
  from: string
  to: string
}

/** When a point is open, as its own plugin keeps it: seven lists from Monday, and days that are otherwise. */
export interface PointHours {
  week: Span[][]
  exceptions: { on: string; spans: Span[] }[]
}

const spansOn = ({ week, exceptions }: PointHours, day: string): Span[] => exceptions.find(({ on }) => on === day)?.spans ?? week[(new Date(day).getUTCDay() + 6) % 7] ?? []

export const statesHours = (hours: PointHours | null): hours is PointHours => hours !== null && hours.week.some((spans) => spans.length > 0)

/** The first day, from this one on, on which a buyer finds the door open; a point that states no hours is taken at the day itself. */
export function firstOpenDay({ hours, day, at }: { hours: PointHours | null; day: string; at: Date }): string {
  if (!statesHours(hours)) return day
  for (let days = 0; days <= LOOK_AHEAD; days++) {
    const each = new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
    const ready = at.getTime() + READY_MS
    const open = spansOn(hours, each).some(({ to }) => each !== vietnamDay(at) || Date.parse(`${each}T${to === "24:00" ? "23:59" : to}:00+07:00`) > ready)
    if (open) return each
  }
  return day
}

interface Wanted {
  quantity: number
  stock: { managed: boolean; allow_backorder: boolean; locations: { location_id: string; available: number }[] }
}

/** Whether every box of the cart lies at this place, promised to nobody. */
export const allLieAt = (lines: readonly Wanted[], location_id: string): boolean =>
  lines.length > 0 && lines.every(({ quantity, stock }) => !stock.managed || (stock.locations.find((place) => place.location_id === location_id)?.available ?? 0) >= quantity)
