import { livesOf, standingOf } from "./certificate-state"
import type { Decision } from "./decision"
import { addDays, dayOf, yearOf } from "./time"

const WITHIN = [30, 90, 180] as const

export interface Glance {
  standing: { star: 3 | 4 | 5; count: number }[]
  ending: { within: (typeof WITHIN)[number]; count: number }[]
  months: { month: number; recognised: number; ended: number }[]
}

/** All certificates of all products at a glance. One that ends in 20 days is counted within 30 alone. */
export function glanceAt(byProduct: Iterable<readonly Decision[]>, at: Date): Glance {
  const stars = new Map<number, number>([[3, 0], [4, 0], [5, 0]])
  const ending = new Map<number, number>(WITHIN.map((days) => [days, 0]))
  const months = Array.from({ length: 12 }, (_, index) => ({ month: index + 1, recognised: 0, ended: 0 }))
  const count = (what: "recognised" | "ended", when: Date) => {
    if (yearOf(when) === yearOf(at)) months[Number(dayOf(when).slice(5, 7)) - 1]![what] += 1
  }
  for (const decisions of byProduct) {
    for (const life of livesOf(decisions)) {
      const { stands, star, grace_until } = standingOf(life, at)
      const { valid_from, valid_until, precision } = life.certificate
      if (stands && star >= 3) stars.set(star, stars.get(star)! + 1)
      if (precision === "year") continue
      if (stands) {
        const end = grace_until ?? valid_until
        const within = WITHIN.find((days) => end <= addDays(at, days))
        if (within) ending.set(within, ending.get(within)! + 1)
      }
      if (valid_from <= at) count("recognised", valid_from)
      const end = [life.revocation?.effective_at, valid_until].flatMap((instant) => instant ?? []).sort((one, other) => one.getTime() - other.getTime())[0]!
      const handedOver = life.successor && life.successor.certificate.valid_from <= end
      if (end <= at && !handedOver) count("ended", end)
    }
  }
  return {
    standing: ([3, 4, 5] as const).map((star) => ({ star, count: stars.get(star)! })),
    ending: WITHIN.map((within) => ({ within, count: ending.get(within)! })),
    months,
  }
}
