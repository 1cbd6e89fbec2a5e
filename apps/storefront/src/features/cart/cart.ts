/** At most this many of one thing, and this many different things: what the quote accepts. */
export const MAX_QUANTITY = 99
export const MAX_LINES = 50

/** What the buyer saw when she took it; shown until the server has answered, and compared with its answer. */
export interface SeenGoods {
  title: string
  unit: string
  handle: string
  price: number
  picture: string | null
}

export interface CartItem {
  variant_id: string
  quantity: number
  seen: SeenGoods | null
}

export interface Cart {
  items: CartItem[]
  promo_codes: string[]
}

export type CartChange =
  | { type: "add"; variant_id: string; quantity: number; seen: SeenGoods | null }
  | { type: "set_quantity"; variant_id: string; quantity: number }
  | { type: "remove"; variant_id: string }
  | { type: "see"; variant_id: string; seen: SeenGoods }
  | { type: "set_promo_codes"; promo_codes: string[] }
  | { type: "take_out"; items: { variant_id: string; quantity: number }[] }

export const EMPTY_CART: Cart = { items: [], promo_codes: [] }

const inBounds = (quantity: number) => Math.min(MAX_QUANTITY, Math.max(1, Math.trunc(quantity) || 1))

/** Next cart after one change; the same object when nothing changed. */
export function changeCart(cart: Cart, change: CartChange): Cart {
  switch (change.type) {
    case "add": {
      const present = cart.items.find((item) => item.variant_id === change.variant_id)
      if (!present && cart.items.length >= MAX_LINES) return cart
      const added: CartItem = {
        variant_id: change.variant_id,
        quantity: inBounds((present?.quantity ?? 0) + inBounds(change.quantity)),
        seen: change.seen ?? present?.seen ?? null,
      }
      if (!present) return { ...cart, items: [...cart.items, added] }
      return { ...cart, items: cart.items.map((item) => (item === present ? added : item)) }
    }
    case "set_quantity":
      return replaceItem(cart, change.variant_id, (item) => ({ ...item, quantity: inBounds(change.quantity) }))
    case "see":
      return replaceItem(cart, change.variant_id, (item) => ({ ...item, seen: change.seen }))
    case "remove": {
      const items = cart.items.filter((item) => item.variant_id !== change.variant_id)
      return items.length === cart.items.length ? cart : { ...cart, items }
    }
    case "set_promo_codes":
      return { ...cart, promo_codes: [...new Set(change.promo_codes)] }
    case "take_out": {
      const ordered = new Map(change.items.map((item) => [item.variant_id, item.quantity]))
      const items = cart.items.flatMap((item) => {
        const left = item.quantity - (ordered.get(item.variant_id) ?? 0)
        return left > 0 ? [{ ...item, quantity: left }] : []
      })
      return { items, promo_codes: [] }
    }
  }
}

export const countOf = (cart: Cart) => cart.items.reduce((sum, item) => sum + item.quantity, 0)

function replaceItem(cart: Cart, variantId: string, next: (item: CartItem) => CartItem): Cart {
  if (!cart.items.some((item) => item.variant_id === variantId)) return cart
  return { ...cart, items: cart.items.map((item) => (item.variant_id === variantId ? next(item) : item)) }
}
