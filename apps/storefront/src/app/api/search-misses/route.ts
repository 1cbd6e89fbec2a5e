import { z } from "zod"
import { answerForBrowser, visitorHeaders } from "@/data/answer-for-browser"
import { askBackend } from "@/data/backend"
import { readJson } from "@/data/read-json"

const LONGEST = 120
const Miss = z.object({ q: z.string().trim().min(1).transform((q) => q.slice(0, LONGEST)) })

/** A page that had nothing to show tells so: `{ q }`. The back end looks for itself, counts the words by day, and keeps nothing else. */
export async function POST(request: Request): Promise<Response> {
  const read = await readJson({ request, schema: Miss, maxBytes: 4 * 1024 })
  if ("refusal" in read) return read.refusal
  try {
    await askBackend("/store/ocop/search-misses", { method: "POST", body: read.value, headers: visitorHeaders(request.headers) })
    return new Response(null, { status: 204 })
  } catch (error) {
    return answerForBrowser(error)
  }
}
