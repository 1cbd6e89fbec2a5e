import type { AddressResolveResponse } from "@ocop/territory/http"
import { answerForBrowser, visitorHeaders } from "@/data/answer-for-browser"
import { askBackend } from "@/data/backend"
import { readJson } from "@/data/read-json"
import { AddressTextSchema } from "@/features/checkout/request-schemas"

/** What a pasted address means in today's units, to be shown back and confirmed. */
export async function POST(request: Request): Promise<Response> {
  const read = await readJson({ request, schema: AddressTextSchema, maxBytes: 4 * 1024 })
  if ("refusal" in read) return read.refusal
  try {
    const { candidates } = await askBackend<AddressResolveResponse>("/store/ocop/addresses/resolve", {
      method: "POST",
      body: read.value,
      headers: visitorHeaders(request.headers),
    })
    return Response.json({ candidates }, { headers: { "cache-control": "no-store" } })
  } catch (error) {
    return answerForBrowser(error)
  }
}
