import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { CARD_UNAVAILABLE, payBefore } from "@ocop/vietnam-payment/rules"
import { VIETNAM_PAYMENT_MODULE, type VietnamPaymentModuleService } from "@ocop/vietnam-payment/modules/vietnam-payment"

import type { OrderRequest, Quote } from "../../http"
import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../modules/checkout"
import type { Locale, RefusalCode } from "../../rules"
import { placeOrderWorkflow } from "../place-order"
import { providerOf, quoteHold, readQuote, type PricedCart } from "../quote/read-quote"
import type { ShopContext } from "../quote/shop-context"
import { OUT_OF_STOCK } from "../steps/reserve-stock"
import { undoPlacementWorkflow } from "../undo-placement"
import type { OrderPlan, PlannedAdjustment } from "./order-plan"

/** A living process places an order in well under a second; after this an attempt is taken for dead. */
export const LEASE_MS = 120_000
/** How long the second of two equal requests waits for the first. */
const WAIT_MS = 15_000
const WAIT_STEP_MS = 50

export interface PlaceOrderInput {
  request: OrderRequest
  /** E.164 and clean texts, checked before */
  contact: { name: string; phone: string; email: string | null }
  shop: ShopContext
  key: string
  bodyHash: string
  at: Date
}

export type Placed =
  | { kind: "placed"; order_id: string; created: boolean }
  | { kind: "reused" }
  | { kind: "underway" }
  | { kind: "conflict"; code: "quote_changed" | "out_of_stock"; quote: Quote }
  | { kind: "refused"; code: RefusalCode }

/** One order per key: prices it anew, compares with what the buyer agreed to, and places it or says why not. */
export async function placeOrder(container: MedusaContainer, input: PlaceOrderInput): Promise<Placed> {
  const known = await answerKnownKey(container, input)
  if (known) return known

  const { request, shop, at } = input
  const email = input.contact.email ?? undefined
  const priced = await readQuote(container, { request, shop, at, expiresAt: request.quote_id ? (quoteHold(request.quote_id) ?? undefined) : undefined, email })
  const refusal = priced.invalid ?? (shop.payment_provider_ids.includes(providerOf(request.payment.method)) ? null : "payment_invalid")
  if (refusal) return { kind: "refused", code: refusal }
  const conflict = conflictOf({ request, priced, at })
  if (conflict) return { kind: "conflict", code: conflict, quote: (await readQuote(container, { request, shop, at, email })).quote }

  const plan = await planOrder(container, { ...input, priced })
  const { errors } = await placeOrderWorkflow(container).run({ input: plan, throwOnError: false })
  if (!errors.length) return { kind: "placed", order_id: plan.placement.order_id, created: true }

  const cause = errors[0]!.error as Error & { code?: string }
  if (cause.code === OUT_OF_STOCK) return { kind: "conflict", code: "out_of_stock", quote: (await readQuote(container, { request, shop, at, email })).quote }
  if (cause.code === CARD_UNAVAILABLE) return { kind: "refused", code: CARD_UNAVAILABLE }
  // Two equal requests at the same moment: the unique key let the other one through.
  const other = await answerKnownKey(container, input)
  if (other) return other
  throw cause
}

/** What an earlier request with this key came to; null: there was none, or it died and was undone. */
async function answerKnownKey(container: MedusaContainer, { key, bodyHash }: PlaceOrderInput): Promise<Placed | null> {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const deadline = Date.now() + WAIT_MS
  for (;;) {
    const [placement] = await checkout.listPlacements({ idempotency_key: key }, { take: 1 })
    if (!placement) return null
    if (placement.body_hash !== bodyHash) return { kind: "reused" }
    if (placement.state === "done") return { kind: "placed", order_id: placement.order_id, created: false }
    // Leases run on the real clock: a demo's fixed day must not make the living look dead.
    const now = new Date()
    if (placement.lease_until <= now) await undoPlacementWorkflow(container).run({ input: { id: placement.id, at: now.toISOString() } })
    else if (now.getTime() > deadline) return { kind: "underway" }
    await new Promise((resolve) => setTimeout(resolve, WAIT_STEP_MS))
  }
}

function conflictOf({ request, priced: { quote }, at }: { request: OrderRequest; priced: PricedCart; at: Date }): "quote_changed" | "out_of_stock" | null {
  if (quote.lines.some((line) => line.problem === "out_of_stock" || line.problem === "not_enough")) return "out_of_stock"
  if (request.quote_id !== undefined && (request.quote_id !== quote.id || new Date(quote.expires_at) <= at)) return "quote_changed"
  if (request.expected_total !== undefined && request.expected_total !== quote.total) return "quote_changed"
  return quote.orderable ? null : "quote_changed"
}

interface PlanOrderInput extends PlaceOrderInput {
  priced: PricedCart
}

async function planOrder(container: MedusaContainer, { request, contact, shop, key, bodyHash, at, priced }: PlanOrderInput): Promise<OrderPlan> {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const ledger = container.resolve<VietnamPaymentModuleService>(VIETNAM_PAYMENT_MODULE)
  const [code, windows] = await Promise.all([checkout.nextOrderCode(at), ledger.listPaymentWindows({ method: request.payment.method }, { take: null })])
  const locale: Locale = request.locale ?? "vi"
  const { quote, goods, delivery, totals, promotion_ids } = priced
  const chosen = quote.delivery!
  const withPromotion = ({ code, amount }: { code: string; amount: number }): PlannedAdjustment => ({ code, amount, promotion_id: promotion_ids.get(code)! })
  const { ward, province, point } = delivery
  const line1 = point ? `${point.name}, ${point.address}` : (request.delivery.address?.line1 ?? "")

  return {
    placement: {
      id: generateEntityId(undefined, "place"),
      idempotency_key: key,
      body_hash: bodyHash,
      lease_until: new Date(Date.now() + LEASE_MS).toISOString(),
      order_id: generateEntityId(undefined, "order"),
      cart_id: generateEntityId(undefined, "cart"),
      payment_collection_id: generateEntityId(undefined, "pay_col"),
      code,
    },
    placed_at: at.toISOString(),
    locale,
    shop: {
      sales_channel_id: shop.sales_channel_id,
      region_id: shop.region_id,
      location_ids: shop.location_ids,
      shipping_options: shop.shipping_options[chosen.method],
    },
    contact,
    delivery: {
      method: chosen.method,
      name: chosen.name,
      price: chosen.cost,
      adjustments: totals.delivery_discounts.map(withPromotion),
      from: chosen.from,
      to: chosen.to,
      sales_point: chosen.sales_point,
      point_location: point?.location_id ?? null,
      line1,
      ward_code: ward?.code ?? null,
      ward_name: ward?.full_name ?? null,
      province_code: province?.code ?? null,
      province_name: province?.full_name ?? null,
      text: [line1, ward?.full_name, province?.full_name].filter(Boolean).join(", "),
    },
    payment: {
      method: request.payment.method,
      provider_id: providerOf(request.payment.method),
      pay_before: payBefore({ windows, method: request.payment.method, placedAt: at })?.toISOString() ?? null,
    },
    lines: quote.lines.map((line) => {
      const each = goods.get(line.variant_id)!
      return {
        variant_id: line.variant_id,
        quantity: line.quantity,
        unit_price: line.unit_price,
        adjustments: totals.lines.find(({ key }) => key === line.variant_id)!.discounts.map(withPromotion),
        stock: { managed: each.stock.managed, allow_backorder: each.stock.allow_backorder, items: each.stock.items },
        title: each.title,
        unit: each.unit,
        handle: each.handle,
        thumbnail: each.thumbnail,
        sku: each.sku,
        barcode: each.barcode,
        variant_title: each.variant_title,
        product_title: each.product_title,
        product_id: each.product.id,
        product_description: each.product.description,
        product_subtitle: each.product.subtitle,
        discountable: each.discountable,
        requires_shipping: each.requires_shipping,
        producer: each.producer!,
      }
    }),
    total: quote.total,
    note: request.note ?? null,
    consents: request.consents,
  }
}
