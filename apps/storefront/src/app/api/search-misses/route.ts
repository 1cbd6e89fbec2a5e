import { answerForBrowser, visitorHeaders } from "@/data/answer-for-browser"
import { askBackend } from "@/data/backend"

const LONGEST = 120

/** A page that had nothing to show tells so: `{ q }`. The back end looks for itself, counts the words by day, and keeps nothing else. */
export async function POST(request: Request): Promise<Response> {
  const body: unknown = await request.json().catch(() => null)
  const q = typeof body === "object" && body !== null && "q" in body && typeof body.q === "string" ? body.q.trim().slice(0, LONGEST) : ""
  if (!q) return new Response(null, { status: 422 })
  try {
    await askBackend("/store/ocop/search-misses", { method: "POST", body: { q }, headers: visitorHeaders(request.headers) })
    return new Response(null, { status: 204 })
  } catch (error) {
    return answerForBrowser(error)
  }
}
