import "server-only"
import type { Locale } from "@/i18n/locales"
import { env } from "./env"
import { isTimeout, Silence } from "./silence"

const TIMEOUT_MS = 8_000

/** One for pages and handlers, however the bundler parts them. */
const silence = ((globalThis as { ocopSilence?: Silence }).ocopSilence ??= new Silence(env.backendUrl))

/** The back end did not answer, or answered that it could not. Nothing is known about the thing asked for. */
export class BackendUnreachable extends Error {
  override name = "BackendUnreachable"
}

/** The back end refused what was sent: its own words, fit for a person. */
export class BackendRefused extends Error {
  override name = "BackendRefused"
  constructor(
    readonly status: number,
    readonly body: { type?: string; code?: string; message?: string },
  ) {
    super(body.message ?? `The back end answered ${status}`)
  }
}

type Query = Record<string, string | number | boolean | null | undefined>

interface AskOptions {
  locale?: Locale
  query?: Query
  method?: "GET" | "POST" | "PUT"
  body?: unknown
  /** sent as they are, in the place of `body` */
  bytes?: ArrayBuffer
  headers?: Record<string, string>
  timeoutMs?: number
}

/**
 * One question to `/store/*`, or to `/producer/*` with a member's token, with the shop's publishable key.
 * Throws `BackendUnreachable` on silence, on 5xx and when the shop's own key opens nothing, `BackendRefused` on any other 4xx.
 */
export async function askBackend<T>(path: string, options: AskOptions = {}): Promise<T> {
  const url = new URL(path, env.backendUrl)
  for (const [key, value] of Object.entries<Query[string]>({ ...options.query, locale: options.locale })) {
    if (value !== null && value !== undefined && value !== "") url.searchParams.set(key, String(value))
  }
  const response = await reach(url, options)
  if (response.ok) return (response.headers.get("content-type")?.includes("json") ? await response.json() : undefined) as T
  const body: unknown = await response.json().catch(() => ({}))
  if (response.status >= 500) throw new BackendUnreachable(`${path} answered ${response.status}`)
  const refusal: BackendRefused["body"] = typeof body === "object" && body !== null ? body : {}
  if (refusal.code === "publishable_key") throw new BackendUnreachable(`PUBLISHABLE_KEY: ${refusal.message}`)
  throw new BackendRefused(response.status, refusal)
}

/** Like `askBackend`, with null for what does not exist. */
export async function askBackendOrNull<T>(path: string, options: AskOptions = {}): Promise<T | null> {
  try {
    return await askBackend<T>(path, options)
  } catch (error) {
    if (error instanceof BackendRefused && error.status === 404) return null
    throw error
  }
}

/** The bytes behind a `/store/*` address, whatever it answers; null: nobody did. */
export const openBackendFile = async (path: string): Promise<Response | null> =>
  silence.lasts ? null : fetch(new URL(path, env.backendUrl), { headers: { "x-publishable-api-key": env.publishableKey }, signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => null)

async function reach(url: URL, { method = "GET", body, bytes, headers, timeoutMs = TIMEOUT_MS }: AskOptions): Promise<Response> {
  // What shall be done is always sent; what shall only be read would wait for nothing.
  if (method === "GET" && silence.lasts) throw new BackendUnreachable(`${url.pathname} was not asked: nobody answers`)
  try {
    return await fetch(url, {
      method,
      headers: {
        accept: "application/json",
        "x-publishable-api-key": env.publishableKey,
        ...(bytes ? { "content-type": "application/octet-stream" } : body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      body: bytes ?? (body === undefined ? undefined : JSON.stringify(body)),
      signal: AbortSignal.timeout(timeoutMs),
    })
  } catch (cause) {
    if (isTimeout(cause) && timeoutMs >= TIMEOUT_MS) await silence.suspect()
    throw new BackendUnreachable(`${url.pathname} did not answer`, { cause })
  }
}
