"use client"
import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react"
import { formatPrice } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { Button, ButtonLink } from "@/ui/button"
import type { CartItem } from "./cart"
import { CartLine } from "./cart-line"
import { dispatchCart, useCart } from "./cart-store"
import { COUNTED_AGAIN } from "./counted-again"
import { fill } from "./fill"
import { priceChanges } from "./price-changes"
import { PromoCodes } from "./promo-codes"
import { Totals } from "./totals"
import { useGoodsInAddress } from "./use-goods-in-address"
import { useQuote } from "./use-quote"
import { WaitingNote } from "./waiting-note"
import type { CartWords } from "./words"

interface CartViewProps {
  locale: Locale
  hrefs: { products: string; checkout: string }
  /** what may be wanted, where there is nothing in it */
  whenEmpty: ReactNode
  words: CartWords
}

const never = () => () => {}

/** The cart as it lies in this browser, priced by the server as soon as it answers. */
export function CartView({ locale, hrefs, whenEmpty, words }: CartViewProps) {
  const opened = useSyncExternalStore(never, () => true, () => false)
  const cart = useCart()
  const [removed, setRemoved] = useState<{ item: CartItem; title: string } | null>(null)
  const items = cart.items.map(({ variant_id, quantity }) => ({ variant_id, quantity }))
  const priced = useQuote({ items, promo_codes: cart.promo_codes, locale })
  const { quote } = priced
  useGoodsInAddress()

  useEffect(() => {
    for (const line of quote?.lines ?? []) {
      const item = cart.items.find(({ variant_id }) => variant_id === line.variant_id)
      if (!item || item.seen || line.problem === "unknown" || line.problem === "not_for_sale") continue
      const { title, unit, handle, unit_price: price, picture } = line
      dispatchCart({ type: "see", variant_id: line.variant_id, seen: { title, unit, handle, price, picture: picture.url } })
    }
  }, [quote, cart.items])

  if (!opened) return <p className="noscript:hidden py-8 text-quiet">{words.loading}</p>

  const lines = new Map(quote?.lines.map((line) => [line.variant_id, line]))
  const changes = quote ? priceChanges(cart.items, quote) : []
  const blocked = priced.current && quote?.lines.some((line) => line.problem !== null)
  const seenTotal = cart.items.reduce((sum, item) => sum + (item.seen?.price ?? 0) * item.quantity, 0)

  return (
    <div className="grid gap-6">
      <div role="status" className="empty:absolute">
        {removed && (
          <p className="flex flex-wrap items-center gap-x-2 rounded-card border border-line bg-card px-4 py-1">
            {fill(words.removed, { title: removed.title })}
            <Button
              look="quiet"
              onClick={() => {
                dispatchCart({ type: "add", ...removed.item })
                setRemoved(null)
              }}
            >
              {words.undo}
            </Button>
          </p>
        )}
      </div>
      {cart.items.length === 0 ? (
        <>
          <div className="grid justify-items-start gap-4 py-2">
            <p className="text-18">
              {words.empty} {words.empty_hint}
            </p>
            <ButtonLink href={hrefs.products}>{words.browse}</ButtonLink>
          </div>
          {whenEmpty}
        </>
      ) : (
        <div className="grid items-start gap-8 lg:grid-cols-[1fr_24rem]">
          <ul>
            {cart.items.map((item) => (
              <CartLine
                key={item.variant_id}
                item={item}
                line={lines.get(item.variant_id) ?? null}
                productsHref={hrefs.products}
                words={words}
                onRemove={(gone, title) => {
                  dispatchCart({ type: "remove", variant_id: gone.variant_id })
                  setRemoved({ item: gone, title })
                }}
              />
            ))}
          </ul>
          <section className="grid gap-4 rounded-card border border-line bg-card p-4 sm:p-6" aria-label={words.total}>
            {changes.length > 0 && (
              <div role="alert" className="grid justify-items-start gap-1 rounded-lg bg-orange-wash px-4 py-3">
                {changes.map((change) => (
                  <p key={change.variant_id}>
                    {fill(words.price_changed, { title: change.title, from: formatPrice(change.from), to: formatPrice(change.to) })}
                  </p>
                ))}
                <Button look="quiet" className="-ml-6" onClick={() => changes.forEach((change) => acceptPrice(cart.items, change))}>
                  {words.price_changed_ok}
                </Button>
              </div>
            )}
            <WaitingNote quote={priced} words={words} />
            {quote ? (
              <div aria-busy={!priced.current} className={priced.current ? "" : COUNTED_AGAIN}>
                <Totals quote={quote} words={words} />
              </div>
            ) : (
              <p className="text-quiet">
                {priced.none ? `${words.subtotal} (${words.seen_price}): ${formatPrice(seenTotal)}` : words.pricing}
              </p>
            )}
            <PromoCodes codes={cart.promo_codes} promotions={quote?.promotions ?? []} words={words} />
            <p className="text-14 text-quiet">{words.price_includes}</p>
            {blocked ? (
              <p className="font-semibold text-alert">{words.fix_first}</p>
            ) : (
              <ButtonLink href={hrefs.checkout} className="w-full">
                {quote && priced.current ? `${words.checkout} · ${formatPrice(quote.total)}` : words.checkout}
              </ButtonLink>
            )}
          </section>
        </div>
      )}
    </div>
  )
}

function acceptPrice(items: CartItem[], change: { variant_id: string; to: number }) {
  const seen = items.find((item) => item.variant_id === change.variant_id)?.seen
  if (seen) dispatchCart({ type: "see", variant_id: change.variant_id, seen: { ...seen, price: change.to } })
}
