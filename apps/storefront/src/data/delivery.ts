import "server-only"
import type { DeliveryOption, QuoteResponse } from "@ocop/checkout/http"
import { cacheLife, cacheTag } from "next/cache"
import { readLocale } from "@/i18n/read-locale"
import { askBackend, BackendRefused } from "./backend"
import { reach, type Reached } from "./reach"
import { nextDay, shelfLife } from "./shelf-life"
import { tags } from "./tags"

/** Two places most buyers can place themselves by: a commune here, a ward in the capital (codes of 01/07/2025). */
const PLACES = [
  { to: "ha-tinh", ward_code: "18313", province_code: "42" },
  { to: "ha-noi", ward_code: "00070", province_code: "01" },
] as const

export interface DeliveryExample {
  to: (typeof PLACES)[number]["to"]
  option: DeliveryOption
}

/** What one of it costs to send there, ordered now, and from which day to which; only what the quote itself answers. Turns at midnight, and at the hour by which today's orders must be in. */
export async function readDeliveryExamples(variantId: string, handle: string): Promise<Reached<DeliveryExample[]>> {
  "use cache"
  cacheTag(tags.all, tags.delivery, tags.product(handle))
  const locale = await readLocale()
  const answer = await reach(() =>
    Promise.all(
      PLACES.map(async ({ to, ward_code, province_code }) => {
        const body = { items: [{ variant_id: variantId, quantity: 1 }], delivery: { method: "zone", address: { ward_code, province_code } }, locale }
        const { quote } = await askBackend<QuoteResponse>("/store/ocop/quote", { method: "POST", body })
        const option = quote.delivery_options.find((candidate) => candidate.method === "zone")
        return option ? [{ to, option }] : []
      }),
    )
      .then((examples) => examples.flat())
      .catch((error: unknown) => {
        if (error instanceof BackendRefused) return []
        throw error
      }),
  )
  cacheLife(shelfLife(answer, [nextDay(), ...(answer.reached ? answer.value.map(({ option }) => option.order_by) : [])]))
  return answer
}
