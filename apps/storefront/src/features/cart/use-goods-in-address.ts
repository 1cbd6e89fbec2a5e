"use client"
import { useEffect } from "react"
import { dispatchCart } from "./cart-store"

/** `?them=variant&so-luong=2`, left by an add button that was tapped before its script had loaded: puts it in, once. */
export function useGoodsInAddress() {
  useEffect(() => {
    const url = new URL(window.location.href)
    const variant = url.searchParams.get("them")
    if (!variant) return
    url.searchParams.delete("them")
    const quantity = Number(url.searchParams.get("so-luong") ?? 1)
    url.searchParams.delete("so-luong")
    window.history.replaceState(window.history.state, "", url)
    if (/^[\w-]{1,64}$/.test(variant)) dispatchCart({ type: "add", variant_id: variant, quantity, seen: null })
  }, [])
}
