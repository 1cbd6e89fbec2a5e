import { whyNotSold } from "@ocop/counter/rules"
import { readTypedCode, toGtin14 } from "@ocop/traceability/rules/identifiers"
import type { CartLine } from "../store/till-database"
import { firstToSell, type Goods } from "./read-till"

/** What a scanned label came to: goods for the cart, perhaps with a word of caution, or the reason why not. */
export type Found =
  | { goods: Goods; caution: "star_ended" | "none_left" | null }
  | { stop: "unreadable" | "not_here" | "unknown_lot" | "no_price" | "none_left" | "expired" | "recalled" | "held"; goods?: Goods; text: string }

/**
 * Reads the label of a box (Digital Link, digits of a barcode, element string) or a typed lot code. Lot and star come from the label; a
 * barcode that names no lot means the one that expires first.
 */
export function findByCode(text: string, goods: readonly Goods[], now: number, cart: readonly CartLine[] = []): Found {
  const code = readTypedCode(text)
  if (!code || code.kind === "short") return { stop: "unreadable", text }
  if (code.kind === "lot") return judge(goods.filter(({ lot }) => lot.code.toUpperCase() === code.lot), { stop: "unreadable", text: code.lot }, now)
  const { gtin, lot } = code.key
  const ofItem = goods.filter(({ item }) => item.gtin === gtin || item.barcodes.some((digits) => toGtin14(digits) === gtin))
  const [first] = ofItem
  if (!first) return { stop: "not_here", text: gtin }
  if (lot !== null) return judge(ofItem.filter((each) => each.lot.code === lot), { stop: "unknown_lot", text: lot, goods: first }, now)
  const chosen = firstToSell(goods, first.item.variant_id, now, cart)
  if (chosen) return judge([chosen], { stop: "none_left", text: gtin }, now)
  return first.item.price === null ? { stop: "no_price", text: gtin, goods: first } : { ...judge([first], { stop: "none_left", text: gtin }, now) }
}

function judge([found]: readonly Goods[], missing: Found, now: number): Found {
  if (!found) return missing
  const { item, lot, left } = found
  const stop = whyNotSold(lot, now)
  if (stop) return { stop, goods: found, text: lot.code }
  if (item.price === null) return { stop: "no_price", goods: found, text: lot.code }
  return { goods: found, caution: lot.star_ended ? "star_ended" : left <= 0 ? "none_left" : null }
}

