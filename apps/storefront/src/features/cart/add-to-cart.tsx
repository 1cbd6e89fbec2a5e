"use client"
import { useId, useState } from "react"
import { Button } from "@/ui/button"
import type { SeenGoods } from "./cart"
import { dispatchCart } from "./cart-store"
import { fill } from "./fill"
import { QuantityStepper } from "./quantity-stepper"
import type { CartWords } from "./words"

export type AddToCartWords = Pick<CartWords, "add" | "added" | "see_cart" | "quantity" | "fewer" | "more">

interface AddToCartProps {
  variantId: string
  seen: SeenGoods
  /** address of the cart page */
  cartHref: string
  words: AddToCartWords
}

/**
 * Puts a quantity into the cart and says so at once. Tapped before the script has loaded, the form opens the cart page
 * with the goods in its address, and they are put in there.
 */
export function AddToCart({ variantId, seen, cartHref, words }: AddToCartProps) {
  const id = useId()
  const [quantity, setQuantity] = useState(1)
  const [added, setAdded] = useState<{ quantity: number; time: number } | null>(null)
  return (
    <form
      action={cartHref}
      method="get"
      onSubmit={(event) => {
        event.preventDefault()
        dispatchCart({ type: "add", variant_id: variantId, quantity, seen })
        setAdded((before) => ({ quantity, time: (before?.time ?? 0) + 1 }))
      }}
    >
      <input type="hidden" name="them" value={variantId} />
      <div className="flex flex-wrap items-stretch gap-3">
        <QuantityStepper
          id={id}
          name="so-luong"
          value={quantity}
          onChange={setQuantity}
          words={{ label: words.quantity, fewer: words.fewer, more: words.more }}
        />
        <Button type="submit" className="grow max-sm:px-4">
          {words.add}
        </Button>
      </div>
      <p role="status">
        {added && (
          <span key={added.time} className="mt-3 block">
            {fill(words.added, { quantity: added.quantity, title: seen.title })}.{" "}
            <a href={cartHref} className="link">
              {words.see_cart}
            </a>
          </span>
        )}
      </p>
    </form>
  )
}
