"use client"
import { countOf } from "./cart"
import { useCart } from "./cart-store"

interface CartBadgeProps {
  href: string
  words: { badge: string }
}

/** Link to the cart with the number of things in it. Room for the number is kept before the word, so that nothing else shifts. */
export function CartBadge({ href, words }: CartBadgeProps) {
  const count = countOf(useCart())
  return (
    <a
      href={href}
      className="touch inline-flex min-w-[5.25rem] items-center justify-end gap-1 font-semibold"
    >
      <span>{words.badge}</span>
      <span className="whitespace-nowrap tabular-nums" data-cart-count={count}>
        {count > 0 ? `· ${count > 99 ? "99+" : count}` : ""}
      </span>
    </a>
  )
}
