"use client"
import type { ShelfItem, ShelfResponse } from "@ocop/counter/http"
import { useMemo, useRef } from "react"
import { byVariant, goodsHere, itemsHere, NO_LOTS, type LotsByVariant } from "../book/read-till"
import type { TillEntry } from "../store/till-database"

const NO_ITEMS: readonly ShelfItem[] = []
const NO_ENTRIES: readonly TillEntry[] = []

/** Made anew when one of these changes, out of what it was before. */
function useKept<T>(make: (before: T) => T, first: T, changing: readonly unknown[]): T {
  const kept = useRef(first)
  return useMemo(() => (kept.current = make(kept.current)), changing)
}

/** What lies here, by item and lot. Counted anew or after a sale, only what changed is another object. */
export function useGoods(shelf: ShelfResponse | null | undefined, counted_at: string, entries: readonly TillEntry[] = NO_ENTRIES) {
  const items = useKept((before) => itemsHere(shelf?.items ?? NO_ITEMS, before), NO_ITEMS, [shelf])
  const goods = useKept((before) => goodsHere({ items, counted_at }, entries, before), NO_LOTS, [items, counted_at, entries])
  const ofVariant = useKept<LotsByVariant>((before) => byVariant(goods, before), new Map(), [goods])
  return { items, goods, ofVariant }
}
