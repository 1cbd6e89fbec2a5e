import type { DossierRoute, DossierState } from "../../http/year"
import { addWorkingDays, nextDay } from "./working-days"

/** How long a dossier may stay in a state. `rounds`: the first of these days (`MM-DD`) that lies ahead. */
export interface Deadline {
  route: DossierRoute
  state: DossierState
  term: { working_days: number } | { days: number } | { rounds: readonly string[] }
  /** who is late then */
  duty_of: "commune_officer" | "coordination_office" | "producer" | "leader"
  law: string
  from: string
}

export const DEADLINES: readonly Deadline[] = [
  { route: "commune-2025", state: "submitted_to_commune", term: { working_days: 15 }, duty_of: "commune_officer", law: "QĐ 26/2026 Đ.7", from: "2025-07-06" },
  { route: "commune-2025", state: "commune_assessed", term: { rounds: ["04-30", "10-30"] }, duty_of: "commune_officer", law: "QĐ 26/2026 Đ.5", from: "2025-07-06" },
  { route: "commune-2025", state: "sent_to_province", term: { rounds: ["06-30", "12-30"] }, duty_of: "coordination_office", law: "QĐ 26/2026 Đ.5", from: "2025-07-06" },
  { route: "commune-2025", state: "advisory_review", term: { rounds: ["06-30", "12-30"] }, duty_of: "coordination_office", law: "QĐ 26/2026 Đ.5", from: "2025-07-06" },
  { route: "commune-2025", state: "council_scored", term: { rounds: ["06-30", "12-30"] }, duty_of: "leader", law: "QĐ 26/2026 Đ.5", from: "2025-07-06" },
  { route: "commune-2025", state: "forwarded_central", term: { rounds: ["03-30", "09-30"] }, duty_of: "coordination_office", law: "QĐ 26/2026 Đ.5", from: "2025-07-06" },
  { route: "district-2019", state: "format_check", term: { rounds: ["10-31"] }, duty_of: "coordination_office", law: "KH 35/KH-UBND (22/03/2019)", from: "2019-03-22" },
]

/** A renewal is decided within 45 days from the complete request (QĐ 26/2026 Đ.7.6). */
const RENEWAL = { days: 45, states: ["sent_to_province", "advisory_review", "council_scored"] as DossierState[], from: "2026-05-22" }

export interface Asked {
  route: DossierRoute
  state: DossierState
  kind: "first" | "upgrade" | "renewal"
  /** day on which it came into this state */
  since: string
  /** day on which the set was handed in */
  submitted_on: string | null
  days_off: ReadonlySet<string>
}

/** The last day for the next step, `YYYY-MM-DD`; null where no law sets one. */
export function dueOn({ route, state, kind, since, submitted_on, days_off }: Asked): string | null {
  const rule = DEADLINES.find((each) => each.route === route && each.state === state && each.from <= since)
  const due = rule ? lastDay(rule.term, since, days_off) : null
  const renewal = kind === "renewal" && submitted_on !== null && submitted_on >= RENEWAL.from && RENEWAL.states.includes(state) ? nextDay(submitted_on, RENEWAL.days) : null
  return [due, renewal].filter((day) => day !== null).sort()[0] ?? null
}

function lastDay(term: Deadline["term"], since: string, daysOff: ReadonlySet<string>): string {
  if ("working_days" in term) return addWorkingDays(since, term.working_days, daysOff)
  if ("days" in term) return nextDay(since, term.days)
  const year = Number(since.slice(0, 4))
  // "trước ngày 30/06": the last good day is the 29th.
  const ahead = [year, year + 1].flatMap((each) => term.rounds.map((round) => nextDay(`${each}-${round}`, -1))).sort()
  return ahead.find((day) => day >= since)!
}

export const isOverdue = (due: string | null, today: string): boolean => due !== null && due < today

/** Reminded this many days before a deadline, and once more when it is missed. */
export const REMIND_DAYS_BEFORE = 5

export const reminderFor = (due: string | null, today: string): "due_soon" | "overdue" | null => {
  if (due === null) return null
  if (due < today) return "overdue"
  return nextDay(today, REMIND_DAYS_BEFORE) >= due ? "due_soon" : null
}
