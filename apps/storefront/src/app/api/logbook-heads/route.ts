import type { LogbookHeadsResponse } from "@ocop/traceability/http"
import { answerForBrowser } from "@/data/answer-for-browser"
import { askBackend } from "@/data/backend"

const ADDRESS = "/.well-known/ocop-logbook.json"

/** `/.well-known/ocop-logbook.json`: public keys and signed heads of every producer's book, for anybody to keep and to compare. A month at a time. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  try {
    const heads = await askBackend<LogbookHeadsResponse>("/store/ocop/logbook-heads", { query: { from: searchParams.get("from"), to: searchParams.get("to") } })
    return Response.json({ ...heads, next: heads.next && `${ADDRESS}${heads.next}` }, { headers: { "cache-control": "public, max-age=300", "access-control-allow-origin": "*" } })
  } catch (error) {
    return answerForBrowser(error)
  }
}
