import type { DossierKind } from "../../http/year"
import { addMonths } from "../time"

export interface Recognition {
  /** ever recognised, whatever became of it */
  ever: boolean
  /** what it has today; null: nothing stands */
  star: number | null
  /** instant from which it no longer stands; null: nothing stands, or the day is not known */
  valid_until: Date | null
}

/** A renewal may be asked for this long before the certificate ends (`domain.md` §2, Certificate). */
const RENEWAL_MONTHS = 6

/** For what a product may be evaluated now: for the first time, for more stars, or again because its certificate ends or has ended. */
export function dossierKindsOpen({ ever, star, valid_until }: Recognition, at: Date): DossierKind[] {
  if (!ever) return ["first"]
  if (star === null) return ["renewal"]
  const ends = valid_until === null || valid_until <= addMonths(at, RENEWAL_MONTHS)
  return [...(ends ? (["renewal"] as const) : []), ...(star < 5 ? (["upgrade"] as const) : [])]
}
