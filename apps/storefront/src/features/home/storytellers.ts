import type { HarvestCalendarResponse, ProducerCard } from "@ocop/catalogue/http"

const THREE = 3

/** Handles of three makers to tell of: those whose goods are in season now first, those with a story to be expected only. */
export function storytellers(calendar: HarvestCalendarResponse, producers: ProducerCard[]): string[] {
  const busy = calendar.rows.flatMap(({ product, months }) => (product.producer && months.includes(calendar.month) ? [product.producer.handle] : []))
  const candidates = producers.filter((producer) => producer.provenance !== "press").map((producer) => producer.handle)
  const first = candidates.filter((handle) => busy.includes(handle))
  return [...new Set([...first, ...candidates])].slice(0, THREE)
}
