import { v7 } from "uuid"
import type { Goods } from "../book/read-till"
import type { CartLine, CartOrder, TillDatabase } from "../store/till-database"

/** The cart lies in the till's own store: a tab that is killed with three boxes in it opens with three boxes in it. */
const change = (till: TillDatabase, by: (cart: CartLine[]) => CartLine[]): Promise<void> =>
  till.transaction("rw", till.facts, async () => {
    const lines = by((await till.fact("cart")) ?? []).filter(({ quantity }) => quantity > 0)
    await till.note("cart", lines)
    if (lines.length === 0) await till.note("order", null)
  })

export const putInCart = (till: TillDatabase, { item, lot }: Goods, quantity = 1): Promise<void> =>
  change(till, (cart) => {
    const there = cart.some(({ lot_id }) => lot_id === lot.id)
    if (there) return cart.map((line) => (line.lot_id === lot.id ? { ...line, quantity: line.quantity + quantity } : line))
    return [...cart, { variant_id: item.variant_id, lot_id: lot.id, quantity, discount: 0, discount_reason: "" }]
  })

export const setQuantity = (till: TillDatabase, lot_id: string, quantity: number): Promise<void> =>
  change(till, (cart) => cart.map((line) => (line.lot_id === lot_id ? { ...line, quantity, discount: quantity === 0 ? 0 : line.discount } : line)))

export const setDiscount = (till: TillDatabase, lot_id: string, discount: number, discount_reason: string): Promise<void> =>
  change(till, (cart) => cart.map((line) => (line.lot_id === lot_id ? { ...line, discount, discount_reason } : line)))

/** Another box of the same goods: the seller reads the lot from its label. */
export const changeLot = (till: TillDatabase, from: string, to: string): Promise<void> =>
  change(till, (cart) => {
    const moved = cart.find(({ lot_id }) => lot_id === from)
    if (!moved || from === to) return cart
    const into = cart.find(({ lot_id }) => lot_id === to)
    const rest = cart.filter(({ lot_id }) => lot_id !== from && lot_id !== to)
    return [...rest, { ...moved, lot_id: to, quantity: moved.quantity + (into?.quantity ?? 0) }]
  })

export interface DroppedCart {
  lines: CartLine[]
  order: CartOrder | null
}

/** Gives the cart up; answers what was in it, in case that was a slip. */
export const dropCart = (till: TillDatabase): Promise<DroppedCart> =>
  till.transaction("rw", till.facts, async () => {
    const dropped = { lines: (await till.fact("cart")) ?? [], order: (await till.fact("order")) ?? null }
    await till.note("cart", [])
    await till.note("order", null)
    return dropped
  })

/** Puts the cart aside for a buyer who comes back. */
export const holdCart = (till: TillDatabase): Promise<void> =>
  till.transaction("rw", till.facts, till.held, async () => {
    const lines = (await till.fact("cart")) ?? []
    if (lines.length === 0) return
    await till.held.add({ id: v7(), held_at: new Date().toISOString(), lines, order: (await till.fact("order")) ?? null })
    await till.note("cart", [])
    await till.note("order", null)
  })

/** Lays what was ordered into the cart; what was in it is put aside. */
export const giveOut = (till: TillDatabase, order: CartOrder, lines: CartLine[]): Promise<void> =>
  till.transaction("rw", till.facts, till.held, async () => {
    await putAside(till)
    await till.note("cart", lines)
    await till.note("order", order)
  })

const putAside = async (till: TillDatabase): Promise<void> => {
  const lines = (await till.fact("cart")) ?? []
  if (lines.length > 0) await till.held.add({ id: v7(), held_at: new Date().toISOString(), lines, order: (await till.fact("order")) ?? null })
}

/** The cart that was dropped, as it was. */
export const takeBack = (till: TillDatabase, { lines, order }: DroppedCart): Promise<void> =>
  till.transaction("rw", till.facts, async () => {
    await till.note("cart", lines)
    await till.note("order", order)
  })

/** Takes a sale up again; what is in the cart now is put aside in its place. */
export const takeUp = (till: TillDatabase, id: string): Promise<void> =>
  till.transaction("rw", till.facts, till.held, async () => {
    const held = await till.held.get(id)
    if (!held) return
    await putAside(till)
    await till.held.delete(id)
    await till.note("cart", held.lines)
    await till.note("order", held.order ?? null)
  })
