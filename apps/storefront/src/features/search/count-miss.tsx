"use client"
import { useEffect } from "react"

/** Tells that words found nothing, once for a page shown. Without script nobody is told: the figures are a hint, not an account. */
export function CountMiss({ q }: { q: string }) {
  useEffect(() => {
    void fetch("/api/search-misses", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ q }), keepalive: true }).catch(() => undefined)
  }, [q])
  return null
}
