import "server-only"
import { headers } from "next/headers"
import type { Locale } from "@/i18n/locales"
import { visitorHeaders } from "./answer-for-browser"
import { askBackend, BackendRefused, BackendUnreachable } from "./backend"
import { env } from "./env"

export type PortalAnswer<T> = { ok: true; value: T } | { ok: false; status: number; code: string | null; message: string | null }

interface AskPortal {
  locale: Locale
  method?: "GET" | "POST" | "PUT"
  body?: unknown
  bytes?: ArrayBuffer
  /** of a signed-in member */
  token?: string | null
  /** of an application under way */
  draftKey?: string | null
  /** under which this may come again and is done once */
  key?: string | null
}

/** Bytes for a signed-in member, as they come: a picture of hers, an export. Status 0: the back end is silent. */
export async function openPortalFile(path: string, { locale, token }: Pick<AskPortal, "locale"> & { token: string }): Promise<Response | { status: 0 }> {
  const asked = { "accept-language": locale, "accept-encoding": "identity", authorization: `Bearer ${token}`, ...visitorHeaders(await headers()) }
  return fetch(new URL(path, env.backendUrl), { headers: asked, signal: AbortSignal.timeout(60_000) }).catch(() => ({ status: 0 as const }))
}

/** Personal: never cached. Status 0: the back end is silent, nothing is known about what was asked. */
export async function askPortal<T>(path: string, { locale, method, body, bytes, token, draftKey, key }: AskPortal): Promise<PortalAnswer<T>> {
  try {
    const value = await askBackend<T>(path, {
      // Medusa reads `?locale` on store routes only; everywhere else the reader's language stands in the header.
      locale: path.startsWith("/store/") ? locale : undefined,
      method,
      body,
      bytes,
      timeoutMs: bytes ? 30_000 : undefined,
      headers: {
        ...visitorHeaders(await headers()),
        "accept-language": locale,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(key ? { "idempotency-key": key } : {}),
        ...(draftKey ? { "x-draft-key": draftKey } : {}),
      },
    })
    return { ok: true, value }
  } catch (error) {
    if (error instanceof BackendUnreachable) return { ok: false, status: 0, code: null, message: null }
    if (!(error instanceof BackendRefused)) throw error
    return { ok: false, status: error.status, code: error.body.code ?? null, message: error.body.message ?? null }
  }
}
