import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RateLimiterMemory } from "rate-limiter-flexible"

/** So that nobody can make the figures up by the thousand. Addresses are held in memory for as long as they count, and nowhere else. */
const perAddress = new RateLimiterMemory({ points: 30, duration: 60 * 60 })

/** What is too much is passed over in silence: the page that told it has nothing to say to anybody. */
export async function limitMisses(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  try {
    await perAddress.consume(req.ip ?? "unknown")
  } catch {
    res.status(204).end()
    return
  }
  next()
}
