import type { OrderableResponse, PickupOrderResponse, PreorderListResponse, ReceiptResponse, SendCounterEntries, SendCounterEntriesResponse, ShelfResponse, TillSellerResponse } from "@ocop/counter/http"
import type { Locale } from "../../../i18n/locales"

/**
 * Why nothing can be known to have arrived, or will: `no_signal` nobody answered, `busy` the server asks to come back later,
 * `signed_out` the session has ended, `other_seller` somebody else is signed in on this device, `refused` with the server's words.
 */
export type Obstacle = "no_signal" | "busy" | "signed_out" | "other_seller" | "refused"

export class NotSent extends Error {
  override name = "NotSent"
  constructor(
    readonly why: Obstacle,
    message = "",
    readonly status = 0,
  ) {
    super(message || why)
  }
}

/** What the till asks of the server; in tests a server of paper. Every method throws `NotSent`. */
export interface TillServer {
  me(): Promise<TillSellerResponse>
  /** null: nothing changed since `etag`; then `counted_at` says when that was looked at */
  shelf(point_id: string, etag: string | undefined): Promise<{ shelf: ShelfResponse | null; etag: string; counted_at: string }>
  send(letter: SendCounterEntries): Promise<SendCounterEntriesResponse>
  /** what may be ordered from its producer */
  orderable(): Promise<OrderableResponse>
  order(point_id: string, code: string): Promise<PickupOrderResponse>
  preorders(point_id: string): Promise<PreorderListResponse>
  receipt(point_id: string, number: string): Promise<ReceiptResponse>
}

const API = "/api/quay"
const PATIENCE_MS = 40_000

export function tillServer(seller_id: string | null, locale: Locale): TillServer {
  const ask = async (path: string, { method = "GET", body, etag }: { method?: string; body?: unknown; etag?: string | undefined } = {}): Promise<Response> => {
    const answer = await fetch(`${API}${path}`, {
      method,
      headers: {
        "accept-language": locale,
        ...(seller_id ? { "x-till-seller": seller_id } : {}),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(etag ? { "if-none-match": etag } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => null)
    if (!answer) throw new NotSent("no_signal")
    if (answer.ok || answer.status === 304) return answer
    const said = (await answer.json().catch(() => null)) as { code?: string; message?: string } | null
    throw new NotSent(obstacleOf(answer.status, said?.code), said?.message, answer.status)
  }
  const read = async <T>(answer: Promise<Response>): Promise<T> => {
    const value = (await (await answer).json().catch(() => null)) as T | null
    if (value === null) throw new NotSent("no_signal")
    return value
  }
  const at = (point_id: string) => `?point_id=${encodeURIComponent(point_id)}`
  return {
    me: () => read(ask("/me")),
    async shelf(point_id, etag) {
      const answer = await ask(`/shelf${at(point_id)}`, { etag })
      const counted_at = answer.headers.get("x-counted-at") ?? new Date().toISOString()
      if (answer.status === 304) return { shelf: null, etag: etag ?? "", counted_at }
      return { shelf: await read<ShelfResponse>(Promise.resolve(answer)), etag: answer.headers.get("etag") ?? "", counted_at }
    },
    send: (letter) => read(ask("/entries", { method: "POST", body: letter })),
    orderable: () => read(ask("/orderable")),
    order: (point_id, code) => read(ask(`/orders/${encodeURIComponent(code)}${at(point_id)}`)),
    preorders: (point_id) => read(ask(`/preorders${at(point_id)}`)),
    receipt: (point_id, number) => read(ask(`/receipts/${encodeURIComponent(number)}${at(point_id)}`)),
  }
}

/** Throws `NotSent`. Answers who signed in. */
export async function signIn(email: string, password: string, locale: Locale): Promise<string> {
  const answer = await fetch(`${API}/session`, { method: "POST", headers: { "content-type": "application/json", "accept-language": locale }, body: JSON.stringify({ email, password }) }).catch(() => null)
  if (!answer) throw new NotSent("no_signal")
  const said = (await answer.json().catch(() => ({}))) as { seller_id?: string; message?: string }
  if (!answer.ok || !said.seller_id) throw new NotSent(answer.status === 401 ? "signed_out" : answer.status === 429 ? "refused" : "busy", said.message, answer.status)
  return said.seller_id
}

export const signOut = () => fetch(`${API}/session`, { method: "DELETE" }).catch(() => null)

function obstacleOf(status: number, code: string | undefined): Obstacle {
  if (code === "other_seller") return "other_seller"
  if (status === 401) return "signed_out"
  if (status === 408 || status === 429 || status >= 500) return code === "not_sent" ? "no_signal" : "busy"
  return "refused"
}
