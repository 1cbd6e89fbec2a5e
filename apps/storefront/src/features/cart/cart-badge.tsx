"use client"
import { countOf } from "./cart"
import { useCart } from "./cart-store"

interface CartBadgeProps {
  href: string
  words: { badge: string }
}

/** Link to the cart with the number of things in it. Its width is the same for 0 and 99, so that nothing shifts. */
export function CartBadge({ href, words }: CartBadgeProps) {
  const count = countOf(useCart())
  return (
    <a
      href={href}
      className="touch inline-flex items-center gap-1 font-semibold"
    >
      <span>{words.badge}</span>
      <span className="inline-block min-w-[2.25rem] tabular-nums" data-cart-count={count}>
        {count > 0 ? `· ${count > 99 ? "99+" : count}` : ""}
      </span>
    </a>
  )
}
