import "server-only"
import type { OrderCancelResponse, OrderLookupResponse, OrderView, OrderWithdrawConsentsResponse } from "@ocop/checkout/http"
import { headers } from "next/headers"
import type { Locale } from "@/i18n/locales"
import { visitorHeaders } from "./answer-for-browser"
import { askBackend, BackendRefused, BackendUnreachable } from "./backend"

export type OrderAnswer = { order: OrderView } | { none: "wrong" | "often" | "refused" | "unreachable" }

interface AboutOrder {
  code: string
  /** E.164 */
  phone: string
  locale: Locale
}

/** One order for who knows its code and its phone number. Personal: never cached. */
export const lookUpOrder = (about: AboutOrder) => ask<OrderLookupResponse>("lookup", about)

export const cancelOrder = (about: AboutOrder) => ask<OrderCancelResponse>("cancel", about)

/** Takes back one thing she agreed to. */
export const withdrawOrderConsent = ({ purpose, ...about }: AboutOrder & { purpose: string }) =>
  ask<OrderWithdrawConsentsResponse>("withdraw-consents", about, { purposes: [purpose] })

async function ask<T extends { order: OrderView }>(verb: string, { code, phone, locale }: AboutOrder, more: object = {}): Promise<OrderAnswer> {
  try {
    const { order } = await askBackend<T>(`/store/ocop/orders/${encodeURIComponent(code)}/${verb}`, {
      method: "POST",
      locale,
      body: { phone, ...more },
      headers: visitorHeaders(await headers()),
    })
    return { order }
  } catch (error) {
    if (error instanceof BackendUnreachable) return { none: "unreachable" }
    if (!(error instanceof BackendRefused)) throw error
    if (error.status === 404) return { none: "wrong" }
    return { none: error.status === 429 ? "often" : "refused" }
  }
}
