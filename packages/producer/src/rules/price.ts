import { dongText } from "./in-words"

export const LOWEST_PRICE = 1_000
export const HIGHEST_PRICE = 100_000_000

/** What may be typed without the office: up to twice, down to half of the price now; further goes in two steps, and is seen. */
export function priceBounds(now: number): { min: number; max: number } {
  return { min: Math.max(LOWEST_PRICE, Math.ceil(now / 2)), max: Math.min(HIGHEST_PRICE, now * 2) }
}

export function objectionToPrice(price: number, now: number | null): string | null {
  if (!Number.isSafeInteger(price)) return "Giá phải là số đồng tròn, không có phần lẻ."
  const { min, max } = now === null ? { min: LOWEST_PRICE, max: HIGHEST_PRICE } : priceBounds(now)
  if (price >= min && price <= max) return null
  return `Giá ${dongText(price)} nằm ngoài khoảng ${dongText(min)} – ${dongText(max)}. Hãy xem lại số không; nếu đúng là giá đổi nhiều, hãy nhắn văn phòng.`
}
