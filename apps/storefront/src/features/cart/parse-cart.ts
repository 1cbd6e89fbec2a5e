import { changeCart, EMPTY_CART, type Cart, type SeenGoods } from "./cart"

/** Reads what lies in the browser's storage. Anybody can write there: what makes no sense is left out, nothing throws. */
export function parseCart(text: string | null): Cart {
  const stored = parseJson(text)
  if (!isRecord(stored) || !Array.isArray(stored.items)) return EMPTY_CART
  const filled = stored.items.reduce<Cart>((cart, item: unknown) => {
    if (!isRecord(item) || typeof item.variant_id !== "string" || !/^[\w-]{1,64}$/.test(item.variant_id)) return cart
    if (typeof item.quantity !== "number" || !Number.isInteger(item.quantity) || item.quantity < 1) return cart
    return changeCart(cart, {
      type: "add",
      variant_id: item.variant_id,
      quantity: item.quantity,
      seen: parseSeen(item.seen),
    })
  }, EMPTY_CART)
  const codes = Array.isArray(stored.promo_codes) ? stored.promo_codes : []
  const promo_codes = codes.filter((code): code is string => typeof code === "string" && code.length <= 40)
  return promo_codes.length > 0 ? { ...filled, promo_codes } : filled
}

function parseSeen(value: unknown): SeenGoods | null {
  if (!isRecord(value)) return null
  const { title, unit, handle, price, picture } = value
  if (typeof title !== "string" || typeof unit !== "string" || typeof handle !== "string") return null
  if (typeof price !== "number" || !Number.isSafeInteger(price) || price < 0) return null
  const own = typeof picture === "string" && picture.startsWith("/") && !picture.startsWith("//")
  return { title, unit, handle, price, picture: own ? picture : null }
}

function parseJson(text: string | null): unknown {
  if (!text) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
