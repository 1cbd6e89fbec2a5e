import type { StarView } from "../http"
import type { StarAnswer } from "./star-of"

/** The answer of `starOf` as it goes over HTTP; dates the source does not state are not told. */
export function toStarView(star: StarAnswer): StarView {
  const exact = star.precision === "day"
  return {
    star: star.star,
    certificate_number: star.certificate_number,
    precision: star.precision,
    recognised_year: star.recognised_year,
    valid_from: exact ? star.valid_from.toISOString() : null,
    valid_until: exact ? star.valid_until.toISOString() : null,
    state: star.state,
    changes_at: star.changes_at?.toISOString() ?? null,
    demo: star.demo,
    source: star.source,
  }
}
