import type { OrderableItem, PickupOrderResponse, ShelfResponse, SoldGoods } from "@ocop/counter/http"
import type { CounterEntry, CounterEntryKind, Flag } from "@ocop/counter/rules"
import { Dexie, type EntityTable, type Table } from "dexie"

/** Where an entry is: written here and waiting, in the book of the point, or sent back with a reason. */
export type Where = "device" | "server" | "refused"

/** One entry of the till as this device has it. What is written stays; only where it is changes. */
export interface TillEntry {
  id: string
  kind: CounterEntryKind
  shift_id: string
  /** order of writing: what is sent goes in this order */
  turn: number
  body: CounterEntry
  where: Where
  /** of the point; null until the server gave it, or for kinds without a paper */
  receipt_number: string | null
  /** true time by the server; null until it was taken */
  at: string | null
  flags: Flag[]
  problem: { code: string; vi: string; en: string } | null
  /** what stands on the paper: titles, lots, stars at the moment of the sale */
  goods: SoldGoods[]
  /** đồng the buyer laid down, in cash */
  given: number | null
  /** of a web order that was given out: to whom, and what */
  handed?: Pick<PickupOrderResponse["order"], "buyer" | "lines">
}

/** One line before it is paid. */
export interface CartLine {
  variant_id: string
  lot_id: string
  quantity: number
  discount: number
  discount_reason: string
}

/** What was ordered from the producer and is given out with this cart. */
export interface CartOrder {
  id: string
  /** of its receipt */
  number: string
  buyer: string
  /** đồng left when it was ordered */
  deposit: number
  /** what was agreed then, by variant; holds whatever the shelf says now */
  prices: Record<string, number>
}

export interface HeldSale {
  id: string
  held_at: string
  lines: CartLine[]
  order?: CartOrder | null
}

/** Single facts about the till on this device. */
export interface TillFacts {
  /** as it was when something on it changed last */
  shelf: ShelfResponse
  /** when the shelf was counted last; nothing had changed since its own time */
  counted_at: string
  etag: string
  synced_at: string
  turn: number
  cart: CartLine[]
  /** null: an ordinary sale */
  order: CartOrder | null
  /** the open shift; null between shifts */
  shift: { id: string; opened_at: string } | null
  paper: Paper
  /** what may be ordered from its producer, as of then */
  orderable: { items: OrderableItem[]; read_at: string }
}

export type Paper = "58" | "80" | "a5"

/** One seller's till at one point: no other seller of this device sees it. */
export class TillDatabase extends Dexie {
  entries!: EntityTable<TillEntry, "id">
  held!: EntityTable<HeldSale, "id">
  facts!: Table<{ name: keyof TillFacts; value: unknown }, keyof TillFacts>

  constructor(readonly key: string) {
    super(`ocop-quay-${key}`)
    this.version(1).stores({ entries: "id, where, turn, shift_id, receipt_number, [kind+turn]", held: "id, held_at", facts: "name" })
  }

  async fact<Name extends keyof TillFacts>(name: Name): Promise<TillFacts[Name] | undefined> {
    return (await this.facts.get(name))?.value as TillFacts[Name] | undefined
  }

  async note<Name extends keyof TillFacts>(name: Name, value: TillFacts[Name]): Promise<void> {
    await this.facts.put({ name, value })
  }
}
