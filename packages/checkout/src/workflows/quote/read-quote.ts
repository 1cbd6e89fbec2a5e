import { createHash } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"
import { CARD_PROVIDER, CASH_ON_DELIVERY_PROVIDER, VIETQR_PROVIDER } from "@ocop/vietnam-payment/workflows"

import type { DeliveryOption, LineProblem, PaymentMethod, Quote, QuoteLine, QuoteRequest } from "../../http"
import { agreementText, lineTexts, lotStopText, promotionTexts, QUOTE_HOLDS_MS, quoteTotals, saleStopText, toPicture, type Locale, type RefusalCode, type Totals } from "../../rules"
import { computePromotions } from "./compute-promotions"
import { readDelivery, type DeliveryChoice } from "./delivery-options"
import { readGoods, type Goods } from "./read-goods"
import { lotStopsOf, type LotStop } from "./read-lot-stops"
import type { ShopContext } from "./shop-context"

export interface ReadQuoteInput {
  request: QuoteRequest
  shop: ShopContext
  at: Date
  /** the hold of an earlier quote, when asked whether that one still stands; default: from `at` on */
  expiresAt?: Date
  email?: string
}

/** A quote and what placing an order with it needs beyond it. */
export interface PricedCart {
  quote: Quote
  goods: Map<string, Goods>
  delivery: DeliveryChoice
  totals: Totals
  /** Medusa's promotions by code */
  promotion_ids: Map<string, string>
  /** the request itself names something that does not exist */
  invalid: RefusalCode | null
}

const MAX_SHOWN = 99
const PROVIDERS: Record<PaymentMethod, string> = { cod: CASH_ON_DELIVERY_PROVIDER, vietqr: VIETQR_PROVIDER, card: CARD_PROVIDER }

/** Prices a cart from the shop's own data; nothing is created, reserved or believed. */
export async function readQuote(container: MedusaContainer, { request, shop, at, expiresAt, email }: ReadQuoteInput): Promise<PricedCart> {
  const locale: Locale = request.locale ?? "vi"
  const asked = mergeItems(request.items)
  const goods = await readGoods(container, { variantIds: asked.map((item) => item.variant_id), shop, locale })
  const sellable = asked.flatMap(({ variant_id, quantity }) => {
    const each = goods.get(variant_id)
    return each?.for_sale ? [{ goods: each, quantity }] : []
  })
  const delivery = await readDelivery(container, { goods: sellable, delivery: request.delivery, locale, at })
  const chosen = delivery.chosen && !delivery.chosen.refused ? delivery.chosen : null
  const codes = [...new Set((request.promo_codes ?? []).map((code) => code.trim()).filter(Boolean))]
  const promotions = await computePromotions(container, {
    shop,
    codes,
    lines: sellable,
    delivery: chosen && { price: chosen.cost, shipping_option_id: Object.values(shop.shipping_options[chosen.method])[0] ?? null },
    email,
  })

  const totals = quoteTotals({
    lines: sellable.map(({ goods: each, quantity }) => ({ key: each.variant_id, unit_price: each.price!, quantity })),
    discounts: promotions.discounts,
    delivery_price: chosen?.cost ?? 0,
    delivery_discounts: promotions.delivery_discounts,
  })
  const totalsOf = new Map(totals.lines.map((line) => [line.key, line]))
  const lacking = asked.filter(({ variant_id, quantity }) => {
    const each = goods.get(variant_id)
    return each?.for_sale && each.stock.available < quantity
  })
  const lotStops = await lotStopsOf(container, lacking.map(({ variant_id }) => variant_id), at)
  const lines = asked.map(({ variant_id, quantity }): QuoteLine => {
    const each = goods.get(variant_id)
    const problem = problemOf({ goods: each, quantity, refused: delivery.refused_variant === variant_id })
    const sums = totalsOf.get(variant_id) ?? { subtotal: 0, discount: 0, total: 0 }
    const available = each?.for_sale ? Math.max(0, Math.min(MAX_SHOWN, each.stock.available)) : 0
    return {
      variant_id,
      quantity,
      title: each?.title ?? "",
      unit: each?.unit ?? "",
      handle: each?.handle ?? "",
      producer: { handle: each?.producer?.handle ?? "", name: each?.producer?.name ?? "" },
      picture: toPicture(each?.thumbnail ?? null, each?.title ?? ""),
      unit_price: each?.for_sale ? each.price! : 0,
      subtotal: sums.subtotal,
      discount: sums.discount,
      total: sums.total,
      available,
      problem,
      message: problem && messageOf({ problem, stop: each?.sale_stop ?? null, lot: lotStops.get(variant_id) ?? null, available, chosen: delivery.chosen, locale }),
    }
  })

  const told: Quote["promotions"] = [
    ...totals.promotions.map(({ code, amount }) => ({ code, label: promotions.known.get(code)?.label ?? code, amount, problem: null })),
    ...[...promotions.problems].map(([code, problem]) => ({ code, label: promotions.known.get(code)?.label ?? code, amount: 0, problem: promotionTexts[problem][locale] })),
  ]
  const payment_methods = (Object.keys(PROVIDERS) as PaymentMethod[]).filter((method) => shop.payment_provider_ids.includes(PROVIDERS[method]))
  const hold = expiresAt ?? new Date(at.getTime() + QUOTE_HOLDS_MS)
  const agreed = {
    lines,
    delivery: chosen,
    promotions: told,
    subtotal: totals.subtotal,
    discount: totals.discount,
    delivery_cost: totals.delivery_cost,
    total: totals.total,
    currency: "VND" as const,
  }
  const quote: Quote = {
    ...agreed,
    id: quoteId({ text: agreementText({ quote: agreed, delivery: request.delivery, expiresAt: hold }), expiresAt: hold }),
    expires_at: hold.toISOString(),
    delivery_options: delivery.options,
    payment_methods,
    orderable: lines.length > 0 && lines.every((line) => line.problem === null) && chosen !== null && payment_methods.length > 0 && at < hold,
  }
  return {
    quote,
    goods,
    delivery,
    promotion_ids: new Map([...promotions.known].map(([code, { id }]) => [code, id])),
    totals,
    invalid: delivery.invalid,
  }
}

export function providerOf(method: PaymentMethod): string {
  return PROVIDERS[method]
}

/** "mick4w0x.3f9a…": the hold in base 36, and the hash of all that was agreed, the hold included. */
function quoteId({ text, expiresAt }: { text: string; expiresAt: Date }): string {
  return `${expiresAt.getTime().toString(36)}.${createHash("sha256").update(text).digest("hex").slice(0, 40)}`
}

/** When a quote id was good until; null: not one of ours. */
export function quoteHold(id: string): Date | null {
  const match = /^([0-9a-z]{6,11})\.[0-9a-f]{40}$/.exec(id)
  return match ? new Date(Number.parseInt(match[1]!, 36)) : null
}

/** The same variant twice is one line. */
function mergeItems(items: QuoteRequest["items"]): QuoteRequest["items"] {
  const quantities = new Map<string, number>()
  for (const { variant_id, quantity } of items) quantities.set(variant_id, (quantities.get(variant_id) ?? 0) + quantity)
  return [...quantities].map(([variant_id, quantity]) => ({ variant_id, quantity }))
}

function problemOf({ goods, quantity, refused }: { goods: Goods | undefined; quantity: number; refused: boolean }): LineProblem | null {
  if (!goods) return "unknown"
  if (!goods.for_sale) return "not_for_sale"
  if (goods.stock.available <= 0) return "out_of_stock"
  if (goods.stock.available < quantity) return "not_enough"
  return refused ? "cannot_reach" : null
}

function messageOf({ problem, stop, lot, available, chosen, locale }: { problem: LineProblem; stop: string | null; lot: LotStop | null; available: number; chosen: DeliveryOption | null; locale: Locale }): string | null {
  if (problem === "cannot_reach") return chosen?.refused ?? null
  if (problem === "not_for_sale" && stop) return saleStopText[locale](stop)
  if (lot && (problem === "out_of_stock" || problem === "not_enough")) return `${lotStopText[locale](lot)} ${lineTexts[problem][locale]({ available })}`
  return lineTexts[problem][locale]({ available })
}
