import type { OrderResponse } from "@ocop/checkout/http"
import { answerForBrowser, visitorHeaders } from "@/data/answer-for-browser"
import { askBackend } from "@/data/backend"
import { readJson } from "@/data/read-json"
import { IdempotencyKey, OrderSchema } from "@/features/checkout/request-schemas"
import { prepareAccess } from "@/features/order/access-cookie"

const MAX_BYTES = 32 * 1024
const TIMEOUT_MS = 20_000

/**
 * Places an order. The browser's `Idempotency-Key` goes on unchanged, so that repeating makes no second order. Answers
 * only the code, and the card page where she pays by card; this device may then open the order page without asking for the phone number.
 */
export async function POST(request: Request): Promise<Response> {
  const read = await readJson({ request, schema: OrderSchema, maxBytes: MAX_BYTES })
  if ("refusal" in read) return read.refusal
  const key = IdempotencyKey.safeParse(request.headers.get("idempotency-key"))
  if (!key.success) {
    return Response.json({ type: "invalid_data", code: "no_key", message: "Idempotency-Key is missing" }, { status: 400 })
  }
  const access = await prepareAccess()
  try {
    const { order } = await askBackend<OrderResponse>("/store/ocop/orders", {
      method: "POST",
      body: read.value,
      headers: { ...visitorHeaders(request.headers), "idempotency-key": key.data },
      timeoutMs: TIMEOUT_MS,
    })
    access.grant(order.code, read.value.contact.phone)
    return Response.json({ order: { code: order.code, pay_at: order.payment.card?.url ?? null } }, { status: 201, headers: { "cache-control": "no-store" } })
  } catch (error) {
    return answerForBrowser(error)
  }
}
