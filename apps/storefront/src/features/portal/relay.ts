import "server-only"
import { askPortal } from "@/data/portal"
import { draftKey, memberToken } from "./session"

/** Who sends: an applicant with the draft begun on this device, or a signed-in member. Each may reach its own half of the back end only. */
const AREAS: Record<string, string> = { "ho-so": "/store/ocop/applications/mine", nha: "/producer" }
const ID = /^[\w-]{1,64}$/

interface RelayInput {
  request: Request
  area: string
  /** behind the area: "/uploads", "/uploads/upl_1?offset=0" */
  path: string
  method: "GET" | "POST" | "PUT"
  body?: unknown
  bytes?: ArrayBuffer
}

/** Hands a browser's question on with the key from its cookie, and the answer back. Other sites' pages are refused. */
export async function relay({ request, area, path, method, body, bytes }: RelayInput): Promise<Response> {
  const site = request.headers.get("sec-fetch-site")
  const base = AREAS[area]
  if (!base || (site && site !== "same-origin")) return answer(403, { code: "cross_site", message: "Only this site’s own pages may ask this" })
  const credentials = area === "nha" ? { token: await memberToken() } : { draftKey: await draftKey() }
  if (!Object.values(credentials)[0]) return answer(401, { code: "signed_out", message: "Bạn cần đăng nhập lại. / Please sign in again." })
  const got = await askPortal<object>(`${base}${path}`, { locale: "vi", method, body, bytes, ...credentials })
  if (got.ok) return answer(200, got.value)
  return answer(got.status || 503, { code: got.code ?? "not_sent", message: got.message ?? "The shop’s server did not answer" })
}

export const isId = (id: string) => ID.test(id)

const answer = (status: number, body: object) => Response.json(body, { status, headers: { "cache-control": "no-store" } })
