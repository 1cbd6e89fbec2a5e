import fc from "fast-check"
import { addDays, addMonths, type CertifiedStars, type Decision, startOfDay, whyRefused } from "../../src/rules"

const facts = {
  product_id: "prod_1",
  number: "QĐ-1",
  signed_on: null,
  issued_by: "UBND tỉnh",
  reason: null,
  criteria_set: "Q26",
  demo: true,
  source: null,
}

const FIRST_DAY = startOfDay("2019-10-01")
const DAYS = 3_800

/** A day between 2019 and 2030, which spans both laws and several lives of a certificate. */
export const anInstant = fc.integer({ min: 0, max: DAYS * 24 * 60 }).map((minutes) => new Date(FIRST_DAY.getTime() + minutes * 60_000))

const aStar = fc.constantFrom<CertifiedStars>(3, 4, 5)

/** One decision among others: whom it is about is chosen from certificates handed out before it in the list. */
interface Draw {
  kind: Decision["kind"]
  at: Date
  star: CertifiedStars
  days: number
  about: number
}

const aDraw: fc.Arbitrary<Draw> = fc.record({
  kind: fc.constantFrom<Decision["kind"]>("issue", "issue", "renew", "upgrade", "downgrade", "revoke", "grace", "annul"),
  at: anInstant,
  star: aStar,
  days: fc.integer({ min: 1, max: 1_095 }),
  about: fc.nat({ max: 9 }),
})

function toDecision(draw: Draw, index: number, before: readonly Decision[]): Decision | null {
  const base = { ...facts, id: `dec_${index}`, effective_at: draw.at }
  const granted = before.flatMap((each) => ("certificate" in each ? [each.certificate.id] : []))
  const about = granted[draw.about % Math.max(1, granted.length)]
  const certificate = {
    id: `cert_${index}`,
    number: `GCN-${index}`,
    star: draw.star,
    precision: "day" as const,
    year: draw.at.getUTCFullYear(),
    valid_from: draw.at,
    valid_until: draw.days > 900 ? addMonths(draw.at, 36) : addDays(draw.at, draw.days),
  }
  if (draw.kind === "issue") return { ...base, kind: "issue", certificate }
  if (draw.kind === "annul") {
    const target = before[draw.about % Math.max(1, before.length)]
    return target ? { ...base, kind: "annul", decision_id: target.id } : null
  }
  if (!about) return null
  if (draw.kind === "renew" || draw.kind === "upgrade") return { ...base, kind: draw.kind, certificate, follows: about }
  if (draw.kind === "downgrade") return { ...base, kind: "downgrade", certificate_id: about, star: (draw.star - 1) as 2 | 3 | 4 }
  return { ...base, kind: draw.kind, certificate_id: about }
}

const build = (draws: Draw[], take: (before: Decision[], next: Decision) => boolean): Decision[] =>
  draws.reduce<Decision[]>((before, draw, index) => {
    const next = toDecision(draw, index, before)
    return next && take(before, next) ? [...before, next] : before
  }, [])

/** Rows as they might lie in any database: nothing has refused any of them. */
export const anyDecisions: fc.Arbitrary<Decision[]> = fc.array(aDraw, { maxLength: 9 }).map((draws) => build(draws, () => true))

/** Rows as our own record holds them: each was accepted after those before it. */
export const recordedDecisions: fc.Arbitrary<Decision[]> = fc
  .array(aDraw, { maxLength: 14 })
  .map((draws) => build(draws, (before, next) => whyRefused(before, next) === null))

export const shuffled = (decisions: Decision[]): fc.Arbitrary<Decision[]> =>
  fc.shuffledSubarray(decisions, { minLength: decisions.length, maxLength: decisions.length })
