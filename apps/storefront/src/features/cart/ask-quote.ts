import type { Quote, QuoteRequest } from "@ocop/checkout/http"

/** Why there is no answer: the buyer's own network, our server, or a question that will never have one. */
export type NoQuote = "offline" | "backend" | "busy" | "refused"
export type QuoteAnswer = { quote: Quote } | { none: NoQuote; message: string | null }

/** Asks the storefront for today's prices. Never throws; an aborted question answers `offline`. */
export async function askQuote(request: QuoteRequest, signal: AbortSignal): Promise<QuoteAnswer> {
  let response: Response
  try {
    response = await fetch("/api/quote", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
      signal,
    })
  } catch {
    return { none: "offline", message: null }
  }
  const body: { quote?: Quote; message?: string } = await response.json().catch(() => ({}))
  if (response.ok && body.quote) return { quote: body.quote }
  if (response.status === 429) return { none: "busy", message: null }
  if (response.status >= 500 || response.ok) return { none: "backend", message: null }
  return { none: "refused", message: body.message ?? null }
}
