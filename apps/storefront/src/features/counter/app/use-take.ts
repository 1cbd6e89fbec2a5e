"use client"
import { useCallback, useRef, useState } from "react"
import { findByCode, type Found } from "../book/find-by-code"
import type { Goods } from "../book/read-till"
import type { CartLine, TillDatabase } from "../store/till-database"
import { putInCart } from "./cart"

export interface Take {
  /** what was read last, until it is put away */
  found: Found | null
  setFound: (found: Found | null) => void
  /** reads a label or a typed code: what may be sold goes into the cart */
  take: (text: string) => Found
}

/** What scanners, the camera and the search field share. */
export function useTake(database: TillDatabase, goods: readonly Goods[], cart: readonly CartLine[], now: number): Take {
  const [found, setFound] = useState<Found | null>(null)
  const state = useRef({ goods, cart, now })
  state.current = { goods, cart, now }
  const take = useCallback(
    (text: string) => {
      const result = findByCode(text, state.current.goods, state.current.now, state.current.cart)
      setFound(result)
      if (!("stop" in result)) void putInCart(database, result.goods)
      return result
    },
    [database],
  )
  return { found, setFound, take }
}
