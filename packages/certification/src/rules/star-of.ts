import { type CertificateLife, livesOf, standingOf, turningPoints } from "./certificate-state"
import type { CertifiedStars, Decision, Precision } from "./decision"

/** The star of a product at an instant, and until when this answer may be kept. */
export interface StarAnswer {
  star: CertifiedStars
  certificate_id: string
  certificate_number: string | null
  precision: Precision
  recognised_year: number
  /** exact with precision `day`; with `year` the span in which it surely stands, not to be shown */
  valid_from: Date
  /** exclusive; the end of the grace period while in grace */
  valid_until: Date
  state: "active" | "renewal_window" | "grace"
  /** the first instant after `at` at which the answer differs; null: never */
  changes_at: Date | null
  demo: boolean
  source: string | null
}

/**
 * The star a product has at an instant. The only computation of a star in this house (law 1): page, filter, JSON-LD, till and label ask here.
 *
 * `decisions` are all decisions about one product, in any order. Null: no certificate stands.
 * QĐ 26/2026 Đ.8, Đ.9: a star is hidden the moment its certificate is not active, in its renewal window or in grace.
 */
export function starOf(decisions: readonly Decision[], at: Date): StarAnswer | null {
  const lives = livesOf(decisions)
  const answer = answerAt(lives, at)
  return answer && { ...answer, changes_at: nextChange(lives, at) }
}

/** The first instant after `at` at which `starOf` answers differently, also from no star to one; null: never again. */
export function nextStarChange(decisions: readonly Decision[], at: Date): Date | null {
  return nextChange(livesOf(decisions), at)
}

type AnswerWithoutEnd = Omit<StarAnswer, "changes_at">

function answerAt(lives: readonly CertificateLife[], at: Date): AnswerWithoutEnd | null {
  for (const life of lives) {
    const { certificate, decision, state, star, grace_until } = standingOf(life, at)
    if (state !== "active" && state !== "renewal_window" && state !== "grace") continue
    if (star < 3) return null
    return {
      star: star as CertifiedStars,
      certificate_id: certificate.id,
      certificate_number: certificate.number,
      precision: certificate.precision,
      recognised_year: certificate.year,
      valid_from: certificate.valid_from,
      valid_until: state === "grace" && grace_until ? grace_until : certificate.valid_until,
      state,
      demo: decision.demo,
      source: decision.source,
    }
  }
  return null
}

function nextChange(lives: readonly CertificateLife[], at: Date): Date | null {
  const now = signature(answerAt(lives, at))
  const later = turningPoints(lives)
    .filter((point) => point > at)
    .sort((one, other) => one.getTime() - other.getTime())
  return later.find((point) => signature(answerAt(lives, point)) !== now) ?? null
}

const signature = (answer: AnswerWithoutEnd | null): string => (answer ? `${answer.certificate_id} ${answer.star} ${answer.state}` : "none")
