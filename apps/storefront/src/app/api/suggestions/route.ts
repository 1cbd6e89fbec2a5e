import type { SuggestionsResponse } from "@ocop/catalogue/http"
import { answerForBrowser } from "@/data/answer-for-browser"
import { askBackend } from "@/data/backend"
import { isLocale } from "@/i18n/locales"

const LONGEST = 120
/** Later than this nobody waits for it any more. */
const TIMEOUT_MS = 2_000

/** What may be meant by what is being typed: `?q=&locale=`. */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams
  const q = (params.get("q") ?? "").slice(0, LONGEST)
  const locale = params.get("locale")
  try {
    const answer = await askBackend<SuggestionsResponse>("/store/ocop/suggestions", { locale: isLocale(locale) ? locale : "vi", query: { q }, timeoutMs: TIMEOUT_MS })
    return Response.json(answer, { headers: { "cache-control": "public, max-age=20" } })
  } catch (error) {
    return answerForBrowser(error)
  }
}
