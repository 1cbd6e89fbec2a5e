import "server-only"
import { askPortal, openPortalFile } from "@/data/portal"
import { isLocale, type Locale } from "@/i18n/locales"
import { memberToken } from "../portal/session"

const JSON_LIMIT = 512 * 1024
const PIECE_LIMIT = 1024 * 1024

/** What the book may ask, and where the back end answers it. Nothing else of the back end can be reached from here. */
const ROUTES: { method: "GET" | "POST" | "PUT"; path: RegExp; to: string; query?: string[]; file?: true }[] = [
  { method: "GET", path: /^$/, to: "/producer/logbook" },
  { method: "GET", path: /^entries$/, to: "/producer/logbook/entries", query: ["after_seq", "limit"] },
  { method: "POST", path: /^entries$/, to: "/producer/logbook/entries" },
  { method: "POST", path: /^attachments$/, to: "/producer/logbook/attachments" },
  { method: "POST", path: /^photos\/[0-9a-f]{64}$/, to: "/producer/logbook/" },
  { method: "GET", path: /^export$/, to: "/producer/logbook/export", file: true },
  { method: "GET", path: /^files\/[0-9a-f]{64}$/, to: "/producer/logbook/", file: true },
  { method: "POST", path: /^uploads$/, to: "/producer/uploads" },
  { method: "GET", path: /^uploads\/[\w-]{1,64}$/, to: "/producer/" },
  { method: "PUT", path: /^uploads\/[\w-]{1,64}$/, to: "/producer/", query: ["offset"] },
  { method: "POST", path: /^(?:growing-areas|plots|apiaries)(?:\/[\w-]{1,64}(?:\/close)?)?$/, to: "/producer/logbook/" },
]

const SIGNED_OUT = { code: "signed_out", message: "Bạn cần đăng nhập lại. / Please sign in again." }

/** Hands a question of the book on with the signed-in member's token, and the answer back. `path` is what stands behind `/api/so-ghi-chep/`. */
export async function relayLogbook(request: Request, path: string): Promise<Response> {
  const site = request.headers.get("sec-fetch-site")
  if (site && site !== "same-origin") return answer(403, { code: "cross_site", message: "Only this site’s own pages may ask this" })
  const token = await memberToken()
  if (path === "member" && request.method === "GET") return token ? answer(200, { member_id: memberOf(token) }) : answer(401, SIGNED_OUT)
  const route = ROUTES.find(({ method, path: known }) => method === request.method && known.test(path))
  if (!route) return answer(404, { code: "not_found", message: "There is nothing here" })
  if (!token) return answer(401, SIGNED_OUT)
  const writer = request.headers.get("x-logbook-member")
  if (writer && writer !== memberOf(token)) return answer(409, { code: "other_member", message: "Sổ này của người khác. / This book is somebody else’s." })
  const to = route.to.endsWith("/") ? `${route.to}${path}` : route.to
  if (route.file) return sendFile(to, token, localeOf(request))
  const body = await readBody(request)
  if (body === "too_large") return answer(413, { code: "too_large", message: "Gửi ít mục hơn mỗi lần. / Send fewer entries at a time." })
  if (body === "not_json") return answer(400, { code: "not_json", message: "This is not JSON" })

  const asked = new URL(request.url).searchParams
  const query = new URLSearchParams((route.query ?? []).flatMap((name) => (asked.has(name) ? [[name, asked.get(name) ?? ""]] : [])))
  const got = await askPortal<object>(query.size > 0 ? `${to}?${query}` : to, { locale: localeOf(request), method: route.method, token, ...body })
  if (got.ok) return answer(200, got.value)
  return answer(got.status || 503, { code: got.code ?? (got.status ? "refused" : "not_sent"), message: got.message ?? "" })
}

const OF_A_FILE = ["content-type", "content-length", "content-disposition", "content-security-policy", "x-content-type-options"]

async function sendFile(to: string, token: string, locale: Locale): Promise<Response> {
  const file = await openPortalFile(to, { locale, token })
  if (!("body" in file)) return answer(503, { code: "not_sent", message: "" })
  const headers = new Headers({ "cache-control": "private, no-store" })
  for (const name of OF_A_FILE) if (file.headers.has(name)) headers.set(name, file.headers.get(name) ?? "")
  return new Response(file.body, { status: file.status, headers })
}

async function readBody(request: Request): Promise<{ body?: unknown; bytes?: ArrayBuffer } | "too_large" | "not_json"> {
  if (request.method === "GET") return {}
  const length = Number(request.headers.get("content-length") ?? Number.NaN)
  const json = request.headers.get("content-type")?.startsWith("application/json")
  if (!(length >= 0 && length <= (json ? JSON_LIMIT : PIECE_LIMIT))) return "too_large"
  if (!json) return { bytes: await request.arrayBuffer() }
  return request.json().then((body: unknown) => ({ body }), () => "not_json" as const)
}

/** Who the token says she is; only asked so that one member's entries are never sent under another's name. The back end checks the token. */
function memberOf(token: string): string | null {
  try {
    const said = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")) as { actor_id?: unknown }
    return typeof said.actor_id === "string" ? said.actor_id : null
  } catch {
    return null
  }
}

function localeOf(request: Request): Locale {
  const language = request.headers.get("accept-language")?.slice(0, 2)
  return isLocale(language) ? language : "vi"
}

const answer = (status: number, body: object) => Response.json(body, { status, headers: { "cache-control": "no-store" } })
