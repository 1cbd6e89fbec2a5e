"use client"
import type { ShelfItem, ShelfResponse } from "@ocop/counter/http"
import { createContext, useContext } from "react"
import type { SyncState } from "@/browser/use-background-sync"
import type { Locale } from "@/i18n/locales"
import type { Goods, LotsByVariant, PricedLine } from "../book/read-till"
import type { CartLine, CartOrder, TillDatabase, TillEntry, TillFacts } from "../store/till-database"
import type { KnownTill } from "../store/tills"
import type { Synced } from "../sync/sync-till"
import type { CounterWords } from "../words"
import type { DroppedCart } from "./cart"
import type { Take } from "./use-take"

export interface OpenTill extends Take {
  locale: Locale
  words: CounterWords
  /** whose till it is, and where */
  till: KnownTill
  others: KnownTill[]
  turnTo: (till: KnownTill) => void
  leave: () => void
  database: TillDatabase
  shelf: Omit<ShelfResponse, "items"> & { items: readonly ShelfItem[] }
  goods: readonly Goods[]
  /** the lots of each item, by its variant */
  ofVariant: LotsByVariant
  /** of this device, oldest first */
  entries: TillEntry[]
  waiting: number
  refused: TillEntry[]
  shift: TillFacts["shift"]
  cart: CartLine[]
  lines: PricedLine[]
  total: number
  /** given out with this cart */
  order: CartOrder | null
  /** đồng still to be paid: the total, less a deposit */
  due: number
  /** the cart that was given up last, until another is begun */
  dropped: DroppedCart | null
  setDropped: (dropped: DroppedCart | null) => void
  sync: SyncState<Synced>
  now: number
  /** an instant of this day in Vietnam, the same all day long: what is judged by the day is judged anew at midnight */
  today: number
  /** a newer version of the till lies on this device */
  newer: boolean
  /** nothing is sold: the shelf was counted more than two days ago */
  tooOld: boolean
}

export const TillContext = createContext<OpenTill | null>(null)

export function useOpenTill(): OpenTill {
  const open = useContext(TillContext)
  if (!open) throw new Error("No till is open here")
  return open
}
