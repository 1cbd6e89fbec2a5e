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
      className="touch inline-flex min-w-[6.25rem] items-center justify-end gap-1.5 font-semibold hover:text-orange-ink"
    >
      <svg aria-hidden="true" width="22" height="22" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" className="shrink-0">
        <path d="M3 10h18l-2 10H5zM8 10l3-6M16 10l-3-6M9.5 13.5v3M14.5 13.5v3" />
      </svg>
      <span>{words.badge}</span>
      <span className="whitespace-nowrap tabular-nums" data-cart-count={count}>
        {count > 0 ? `· ${count > 99 ? "99+" : count}` : ""}
      </span>
    </a>
  )
}
