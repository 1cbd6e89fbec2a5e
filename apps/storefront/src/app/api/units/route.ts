import type { UnitListResponse } from "@ocop/territory/http"
import { answerForBrowser } from "@/data/answer-for-browser"
import { askBackend } from "@/data/backend"
import { UnitSearchSchema } from "@/features/checkout/request-schemas"

const MOST_MATCHES = 12

/** Units of today that match what is being typed: `?q=&level=province|commune&province=`. */
export async function GET(request: Request): Promise<Response> {
  const search = UnitSearchSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!search.success) return Response.json({ units: [] }, { status: 422 })
  try {
    const { units } = await askBackend<UnitListResponse>("/store/ocop/units", {
      query: { ...search.data, limit: search.data.level === "province" && !search.data.q ? 40 : MOST_MATCHES },
    })
    return Response.json({ units }, { headers: { "cache-control": "public, max-age=3600" } })
  } catch (error) {
    return answerForBrowser(error)
  }
}
