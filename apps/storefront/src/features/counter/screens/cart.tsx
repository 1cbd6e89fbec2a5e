"use client"
import { formatPrice } from "@/i18n/format"
import { fill } from "../../cart/fill"
import { to } from "../../logbook/app/use-route"
import { useOpenTill } from "../app/till-context"
import { CartDeeds } from "../parts/cart-deeds"
import { CartLines } from "../parts/cart-lines"
import { primary } from "../parts/fields"
import { Frame } from "../parts/frame"

/** The cart on a phone, where it has no room beside the shelf. */
export function CartScreen() {
  const { words, cart, lines, due, tooOld } = useOpenTill()
  return (
    <Frame title={words.cart} action={lines.length > 0 && !tooOld ? <a href={to("thu")} className={`${primary} text-23`}>{fill(words.take, { amount: formatPrice(due) })}</a> : undefined}>
      {cart.length === 0 ? <p className="text-18 text-quiet">{words.empty_cart}</p> : <CartLines />}
      {cart.length > 0 && <CartDeeds />}
    </Frame>
  )
}
