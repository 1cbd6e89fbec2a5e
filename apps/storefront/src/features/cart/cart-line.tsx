"use client"
import type { QuoteLine } from "@ocop/checkout/http"
import { useId } from "react"
import { formatPrice } from "@/i18n/format"
import { Button } from "@/ui/button"
import type { CartItem } from "./cart"
import { dispatchCart } from "./cart-store"
import { fill } from "./fill"
import { QuantityStepper } from "./quantity-stepper"
import { SmallPicture } from "./small-picture"
import type { CartWords } from "./words"

interface CartLineProps {
  item: CartItem
  /** the server's answer about it, once there is one */
  line: QuoteLine | null
  /** address of the shop's product pages, with the language */
  productsHref: string
  onRemove: (item: CartItem, title: string) => void
  words: CartWords
}

export function CartLine({ item, line, productsHref, onRemove, words }: CartLineProps) {
  const id = useId()
  const title = line?.title || item.seen?.title || words.nameless
  const handle = line?.handle || item.seen?.handle
  const unit = line?.unit || item.seen?.unit
  const price = line ? line.unit_price : item.seen?.price
  const known = line?.problem !== "unknown" && line?.problem !== "not_for_sale"
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-3 border-b border-line py-4 first:pt-0" data-variant={item.variant_id}>
      <SmallPicture url={line?.picture?.url ?? item.seen?.picture ?? null} />
      <div className="grid content-start gap-1">
        <h2 className="text-18 font-semibold leading-snug">
          {handle ? (
            <a href={`${productsHref}/${handle}`} className="hover:underline">
              {title}
            </a>
          ) : (
            title
          )}
        </h2>
        {line?.producer?.name && <p className="text-14 text-quiet">{line.producer.name}</p>}
        {price !== undefined && unit && known && (
          <p className="text-14 text-quiet">
            {fill(words.each, { price: formatPrice(price), unit })}
            {!line && ` (${words.seen_price})`}
          </p>
        )}
        <div className="mt-1 flex flex-wrap items-center justify-between gap-2">
          {known ? (
            <QuantityStepper
              id={id}
              value={item.quantity}
              onChange={(quantity) => dispatchCart({ type: "set_quantity", variant_id: item.variant_id, quantity })}
              words={{ label: fill(words.quantity_of, { title }), fewer: words.fewer, more: words.more }}
            />
          ) : (
            <span />
          )}
          {price !== undefined && known && (
            <span className="sign text-18 text-orange-ink tabular-nums">{formatPrice(line ? line.subtotal : price * item.quantity)}</span>
          )}
        </div>
        {line?.problem && (
          <p role="alert" className="rounded-lg bg-alert-wash px-3 py-2 text-alert">
            {line.message}
            {line.problem === "not_enough" && line.available > 0 && (
              <Button
                look="quiet"
                className="text-alert"
                onClick={() => dispatchCart({ type: "set_quantity", variant_id: item.variant_id, quantity: line.available })}
              >
                {fill(words.take_available, { available: line.available })}
              </Button>
            )}
          </p>
        )}
        <Button
          look="quiet"
          className="-ml-6 justify-self-start text-14 font-normal"
          aria-label={fill(words.remove_of, { title })}
          onClick={() => onRemove(item, title)}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  )
}
