"use client"
import { useSyncExternalStore } from "react"
import type { StoredValue } from "./stored-value"

/** The stored value; `whileRendering` on the server and during hydration, so that both agree. */
export function useStoredValue<T>(stored: StoredValue<T>, whileRendering: T): T {
  return useSyncExternalStore(stored.subscribe, stored.read, () => whileRendering)
}
