import type { OrderRequest } from "@ocop/checkout/http"

/**
 * An order that has been sent and not been answered yet. Kept with its key until there is an answer, over reloads too:
 * whatever is repeated (double tap, lost network, closed phone) repeats this key and this body, so one order comes of it.
 */
export interface Attempt {
  key: string
  body: OrderRequest
}

/** The attempt that is under way, or a new one with a key of its own. */
export function attemptFor(pending: Attempt | null, body: OrderRequest, newKey: () => string): Attempt {
  return pending ?? { key: newKey(), body }
}

export function parseAttempt(stored: string | null): Attempt | null {
  try {
    const value: unknown = JSON.parse(stored ?? "null")
    if (typeof value !== "object" || value === null || !("key" in value) || !("body" in value)) return null
    if (typeof value.key !== "string" || typeof value.body !== "object" || value.body === null) return null
    return "items" in value.body && "contact" in value.body ? (value as Attempt) : null
  } catch {
    return null
  }
}
