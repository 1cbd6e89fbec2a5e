import "server-only"
import { env } from "./env"
import type { Reached } from "./reach"

const HOUR = 3_600
const MONTH = 30 * 24 * HOUR
/** Next keeps nothing in a finished page that expires sooner. */
const SHORTEST = 300

/**
 * How long an answer may be shown. Changes are announced by tags, so this is long; but never beyond an instant at which
 * a star, and with it the answer, may change by itself. No answer at all is asked for again at once.
 */
export function shelfLife(answer: Reached<unknown>, changesAt: (string | null | undefined)[] = []) {
  if (!answer.reached) return { stale: 30, revalidate: 1, expire: SHORTEST }
  const now = env.now()
  const left = changesAt.flatMap((at) => (at ? [Math.ceil((Date.parse(at) - now) / 1000)] : []))
  const seconds = Math.min(MONTH, ...left)
  if (seconds <= SHORTEST) return { stale: 30, revalidate: Math.max(1, seconds), expire: SHORTEST + 1 }
  return { stale: SHORTEST, revalidate: Math.min(HOUR, seconds - 1), expire: seconds }
}

/** First instant of the next month in Hà Tĩnh: what is in season changes then. */
export function nextMonth(): string {
  const here = new Date(env.now() + 7 * HOUR * 1000)
  return new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth() + 1, 1) - 7 * HOUR * 1000).toISOString()
}

/** First instant of tomorrow in Hà Tĩnh. */
export function nextDay(): string {
  const here = new Date(env.now() + 7 * HOUR * 1000)
  return new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth(), here.getUTCDate() + 1) - 7 * HOUR * 1000).toISOString()
}
