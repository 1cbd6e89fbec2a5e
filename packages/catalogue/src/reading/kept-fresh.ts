import type { MedusaContainer } from "@medusajs/framework/types"

/** What changes seldom and costs much to read: kept for a while, then read anew by the next who asks, who still gets the old. Failures are not kept. */
export function keptFresh<Answer>(keepMs: number, read: (container: MedusaContainer) => Promise<Answer>): (container: MedusaContainer) => Promise<Answer> {
  let kept: { answer: Promise<Answer>; until: number } | null = null
  return (container) => {
    if (kept && Date.now() < kept.until) return kept.answer
    const old = kept
    const fresh = read(container)
    // Until the new is there the old is good enough.
    kept = { answer: old?.answer ?? fresh, until: Date.now() + keepMs }
    fresh.then(
      () => (kept = { answer: fresh, until: Date.now() + keepMs }),
      () => (kept = null),
    )
    return kept.answer
  }
}
