"use client"
import { useEffect } from "react"

/** The worker that opens one page without a network; registered by that page alone, so that the shop's pages carry none of it. */
export function usePageWorker(file: string, scope: string): void {
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator) || !loadedAs(scope)) return
    navigator.serviceWorker.register(file, { scope, updateViaCache: "none" }).catch((error: unknown) => console.error(error))
  }, [file, scope])
}

/** Whether the browser loaded the page from this address, or a script only changed the address. */
export function loadedAs(path: string): boolean {
  const [loaded] = performance.getEntriesByType("navigation")
  return !loaded || new URL(loaded.name).pathname === path
}
