import type { OpeningHours } from "../rules"

interface HeldFair {
  name: string
  place: string
  commune_code: string
  commune_valid_from: string
  first_day: string
  last_day: string
  opens_at: string
  closes_at: string
}

const DAY_MS = 86_400_000

/** What a booth has from its fair, as a sales point: its name, where it stands, and that it opens on the fair's days and on no other. */
export function boothFacts({ name, place, commune_code, commune_valid_from, first_day, last_day, opens_at, closes_at }: HeldFair, number: string) {
  const days = Array.from({ length: (Date.parse(last_day) - Date.parse(first_day)) / DAY_MS + 1 }, (_, at) => new Date(Date.parse(first_day) + at * DAY_MS).toISOString().slice(0, 10))
  const hours: OpeningHours = { week: [[], [], [], [], [], [], []], exceptions: days.map((on) => ({ on, spans: [{ from: opens_at, to: closes_at }], note: null })) }
  return { name: `${name}, gian ${number}`, address: place, commune_code, commune_valid_from, hours }
}
