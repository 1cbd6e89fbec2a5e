"use client"
import { useSyncExternalStore } from "react"
import { Button } from "@/ui/button"
import { dispatchCart } from "../cart/cart-store"
import type { SeenGoods } from "../cart/cart"

const never = () => () => {}

interface OrderAgainProps {
  items: { variant_id: string; quantity: number; seen: SeenGoods }[]
  checkoutHref: string
  label: string
}

/** Puts the goods of an order that came to nothing back into the cart, to be ordered another way. */
export function OrderAgain({ items, checkoutHref, label }: OrderAgainProps) {
  const possible = useSyncExternalStore(never, () => true, () => false)
  if (!possible) return null
  return (
    <Button
      className="justify-self-start"
      onClick={() => {
        for (const item of items) dispatchCart({ type: "remove", variant_id: item.variant_id })
        for (const item of items) dispatchCart({ type: "add", ...item })
        window.location.assign(checkoutHref)
      }}
    >
      {label}
    </Button>
  )
}
