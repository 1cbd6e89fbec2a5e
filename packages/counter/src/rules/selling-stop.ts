import { vietnamDay } from "./vietnam-day"

/** A device sells without a signal for two days after it last heard from the server; then prices and recalls are too old. */
export const OFFLINE_MS = 48 * 3_600_000

export const isShelfTooOld = (counted_at: string, now: number): boolean => now - Date.parse(counted_at) > OFFLINE_MS

export interface ShelvedLot {
  state: string
  best_before: string | null
}

/** Why a box is not sold, known to the device without a signal; null: it may be. A held or recalled lot may have been let go since: the server's last word counts. */
export function whyNotSold({ state, best_before }: ShelvedLot, now: number): "expired" | "recalled" | "held" | null {
  if (state === "recalled" || state === "held") return state
  return best_before !== null && best_before < vietnamDay(now) ? "expired" : null
}
