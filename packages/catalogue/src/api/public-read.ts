import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * Public answers change the moment an officer changes something: whoever keeps one asks again before showing it, and is spared the body
 * when nothing changed (Express answers 304 to a matching ETag).
 */
export function publicRead(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.setHeader("cache-control", "public, no-cache")
  next()
}
