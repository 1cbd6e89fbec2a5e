import type { QuoteResponse } from "@ocop/checkout/http"
import { answerForBrowser, visitorHeaders } from "@/data/answer-for-browser"
import { askBackend } from "@/data/backend"
import { readJson } from "@/data/read-json"
import { QuoteSchema } from "@/features/checkout/request-schemas"

const MAX_BYTES = 16 * 1024

/** Prices of a cart for our own pages. The browser never talks to the back end itself. */
export async function POST(request: Request): Promise<Response> {
  const read = await readJson({ request, schema: QuoteSchema, maxBytes: MAX_BYTES })
  if ("refusal" in read) return read.refusal
  try {
    const { quote } = await askBackend<QuoteResponse>("/store/ocop/quote", {
      method: "POST",
      body: read.value,
      headers: visitorHeaders(request.headers),
    })
    return Response.json({ quote }, { headers: { "cache-control": "no-store" } })
  } catch (error) {
    return answerForBrowser(error)
  }
}
