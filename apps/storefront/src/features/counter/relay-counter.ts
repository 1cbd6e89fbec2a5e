import "server-only"
import { headers } from "next/headers"
import { visitorHeaders } from "@/data/answer-for-browser"
import { env } from "@/data/env"
import { isLocale } from "@/i18n/locales"
import { forgetSeller, keepSeller, sellerToken } from "./session"

const JSON_LIMIT = 1024 * 1024
/** A token is changed for a fresh one while it is still good, so that a till that is used every day stays signed in. */
const FRESH_MS = 2 * 3_600_000

/** What the till may ask. Nothing else of the back end can be reached from here. */
const ROUTES: { method: "GET" | "POST"; path: RegExp; query?: string[] }[] = [
  { method: "GET", path: /^me$/ },
  { method: "GET", path: /^shelf$/, query: ["point_id"] },
  { method: "GET", path: /^orderable$/ },
  { method: "GET", path: /^orders\/[\w-]{1,40}$/, query: ["point_id"] },
  { method: "GET", path: /^preorders$/, query: ["point_id"] },
  { method: "GET", path: /^receipts\/[\w-]{1,40}$/, query: ["point_id"] },
  { method: "POST", path: /^entries$/ },
]

const SIGNED_OUT = { code: "signed_out", message: "Bạn cần đăng nhập lại. / Please sign in again." }

/** Hands a question of the till on with the seller's token, and the answer back. `path` is what stands behind `/api/quay/`. */
export async function relayCounter(request: Request, path: string): Promise<Response> {
  const site = request.headers.get("sec-fetch-site")
  if (site && site !== "same-origin") return answer(403, { code: "cross_site", message: "Only this site’s own pages may ask this" })
  if (path === "session") return request.method === "POST" ? signIn(request) : signOut(request)
  const route = ROUTES.find(({ method, path: known }) => method === request.method && known.test(path))
  if (!route) return answer(404, { code: "not_found", message: "There is nothing here" })
  const token = await sellerToken()
  if (!token) return answer(401, SIGNED_OUT)
  const claims = claimsOf(token)
  const seller = request.headers.get("x-till-seller")
  if (seller && seller !== claims.actor_id) return answer(409, { code: "other_seller", message: "Quầy này của người khác. / This till is somebody else’s." })
  const body = await readBody(request)
  if (body === null) return answer(413, { code: "too_large", message: "Gửi ít mục hơn mỗi lần. / Send fewer entries at a time." })

  const asked = new URL(request.url).searchParams
  const query = new URLSearchParams((route.query ?? []).flatMap((name) => (asked.has(name) ? [[name, asked.get(name) ?? ""]] : [])))
  const got = await ask(`/counter/${path}${query.size > 0 ? `?${query}` : ""}`, { method: route.method, token, body, etag: request.headers.get("if-none-match"), language: languageOf(request) })
  if (!got) return answer(503, { code: "not_sent", message: "" })
  if (got.ok && Date.now() - (claims.iat ?? 0) * 1000 > FRESH_MS) await refresh(token)
  return handOn(got)
}

interface Ask {
  method: string
  token?: string
  body?: string
  etag?: string | null
  language?: string
}

const ask = async (path: string, { method, token, body, etag, language }: Ask): Promise<Response | null> =>
  fetch(new URL(path, env.backendUrl), {
    method,
    headers: {
      ...visitorHeaders(await headers()),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body ? { "content-type": "application/json" } : {}),
      ...(etag ? { "if-none-match": etag } : {}),
      ...(language ? { "accept-language": language } : {}),
    },
    ...(body ? { body } : {}),
    cache: "no-store",
    signal: AbortSignal.timeout(60_000),
  }).catch(() => null)

const HANDED_ON = ["content-type", "etag", "x-counted-at"]

async function handOn(got: Response): Promise<Response> {
  const out = new Headers({ "cache-control": "no-store" })
  for (const name of HANDED_ON) if (got.headers.has(name)) out.set(name, got.headers.get(name) ?? "")
  return new Response(got.status === 304 ? null : await got.text(), { status: got.status, headers: out })
}

async function signIn(request: Request): Promise<Response> {
  const body = await readBody(request)
  const got = body ? await ask("/auth/user/emailpass", { method: "POST", body, language: languageOf(request) }) : null
  if (!got) return answer(503, { code: "not_sent", message: "" })
  if (!got.ok) return handOn(got)
  const { token } = (await got.json()) as { token?: unknown }
  if (typeof token !== "string") return answer(401, { code: "second_factor", message: "Tài khoản này cần bước xác thực thứ hai, quầy chưa dùng được. / This account needs a second factor." })
  await keepSeller(token)
  return answer(200, { seller_id: claimsOf(token).actor_id })
}

async function signOut(request: Request): Promise<Response> {
  if (request.method !== "DELETE") return answer(405, { code: "not_found", message: "" })
  await forgetSeller()
  return answer(200, {})
}

async function refresh(token: string): Promise<void> {
  const got = await ask("/auth/token/refresh", { method: "POST", token })
  const { token: fresh } = got?.ok ? ((await got.json()) as { token?: unknown }) : {}
  if (typeof fresh === "string") await keepSeller(fresh)
}

/** Null: too large. Handed on as it is; the back end reads it with care. */
async function readBody(request: Request): Promise<string | undefined | null> {
  if (request.method === "GET") return undefined
  const length = Number(request.headers.get("content-length") ?? Number.NaN)
  return length >= 0 && length <= JSON_LIMIT ? request.text() : null
}

/** Who the token says it is; only asked so that one seller's entries are never sent under another's name. The back end checks the token. */
function claimsOf(token: string): { actor_id?: string; iat?: number } {
  try {
    return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")) as { actor_id?: string; iat?: number }
  } catch {
    return {}
  }
}

function languageOf(request: Request): string {
  const language = request.headers.get("accept-language")?.slice(0, 2)
  return isLocale(language) ? language : "vi"
}

const answer = (status: number, body: object) => Response.json(body, { status, headers: { "cache-control": "no-store" } })
