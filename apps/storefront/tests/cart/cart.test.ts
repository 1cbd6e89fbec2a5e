import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { changeCart, countOf, EMPTY_CART, MAX_LINES, MAX_QUANTITY, type CartChange } from "../../src/features/cart/cart"
import { parseCart } from "../../src/features/cart/parse-cart"
import { priceChanges } from "../../src/features/cart/price-changes"

const seen = { title: "Cam chanh VietGAP", unit: "hộp 5 kg", handle: "cam-chanh", price: 225_000, picture: "/media/a.jpg" }

const aChange: fc.Arbitrary<CartChange> = fc.oneof(
  fc.record({
    type: fc.constant("add" as const),
    variant_id: fc.constantFrom("variant_a", "variant_b", "variant_c"),
    quantity: fc.oneof(fc.integer(), fc.double()),
    seen: fc.constantFrom(null, seen),
  }),
  fc.record({
    type: fc.constant("set_quantity" as const),
    variant_id: fc.constantFrom("variant_a", "variant_b"),
    quantity: fc.oneof(fc.integer(), fc.constant(Number.NaN)),
  }),
  fc.record({ type: fc.constant("remove" as const), variant_id: fc.constantFrom("variant_a", "variant_b") }),
  fc.record({ type: fc.constant("set_promo_codes" as const), promo_codes: fc.array(fc.constantFrom("TET", "CAM")) }),
)

describe("the cart", () => {
  it("holds every variant once, in whole numbers from 1 to 99, whatever is done to it", () => {
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 40 }), (changes) => {
        const cart = changes.reduce(changeCart, EMPTY_CART)

        const ids = cart.items.map((item) => item.variant_id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { quantity } of cart.items) {
          expect(Number.isInteger(quantity) && quantity >= 1 && quantity <= MAX_QUANTITY).toBe(true)
        }
      }),
    )
  })

  it("comes back from storage as it went in", () => {
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 40 }), (changes) => {
        const cart = changes.reduce(changeCart, EMPTY_CART)

        expect(parseCart(JSON.stringify(cart))).toEqual(cart)
      }),
    )
  })

  it("opens on anything another program left in its place", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (text) => {
        expect(parseCart(text).items.every((item) => item.quantity >= 1)).toBe(true)
      }),
    )
  })

  it("leaves out stored lines that make no sense", () => {
    const stored = JSON.stringify({
      items: [
        { variant_id: "variant_a", quantity: 2, seen: { ...seen, picture: "//elsewhere.example/a.jpg" } },
        { variant_id: "<script>", quantity: 1 },
        { variant_id: "variant_b", quantity: 1.5 },
        { variant_id: "variant_c", quantity: -1 },
      ],
    })

    expect(parseCart(stored).items).toEqual([{ variant_id: "variant_a", quantity: 2, seen: { ...seen, picture: null } }])
  })

  it("takes no more than its number of lines", () => {
    const many = Array.from({ length: MAX_LINES + 5 }, (_, index) => `variant_${index}`)

    const cart = many.reduce(
      (before, variant_id) => changeCart(before, { type: "add", variant_id, quantity: 1, seen: null }),
      EMPTY_CART,
    )

    expect(cart.items).toHaveLength(MAX_LINES)
  })

  it("keeps what another tab added while an order was being placed", () => {
    const ordered = [{ variant_id: "variant_a", quantity: 2 }]
    const cart = [
      { type: "add", variant_id: "variant_a", quantity: 3, seen },
      { type: "add", variant_id: "variant_b", quantity: 1, seen: null },
    ].reduce((before, change) => changeCart(before, change as CartChange), EMPTY_CART)

    const left = changeCart(cart, { type: "take_out", items: ordered })

    expect(left.items.map(({ variant_id, quantity }) => [variant_id, quantity])).toEqual([
      ["variant_a", 1],
      ["variant_b", 1],
    ])
    expect(countOf(left)).toBe(2)
  })

  it("names a price that is no longer the one the buyer saw", () => {
    const items = [{ variant_id: "variant_a", quantity: 1, seen }]
    const line = {
      variant_id: "variant_a",
      quantity: 1,
      title: seen.title,
      unit: seen.unit,
      handle: seen.handle,
      producer: { handle: "htx", name: "HTX" },
      picture: { url: "/media/a.jpg", width: 1, height: 1, thumbhash: null, alt: "" },
      unit_price: 235_000,
      subtotal: 235_000,
      discount: 0,
      total: 235_000,
      available: 9,
      problem: null,
      message: null,
    }

    expect(priceChanges(items, { lines: [line] })).toEqual([
      { variant_id: "variant_a", title: seen.title, from: 225_000, to: 235_000 },
    ])
    expect(priceChanges(items, { lines: [{ ...line, unit_price: 225_000 }] })).toEqual([])
  })
})
