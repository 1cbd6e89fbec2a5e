"use client"
import { useSyncExternalStore } from "react"

/**
 * Where one is inside the book, from what stands behind `#` in the address: the whole book is one page, so that it opens without a
 * network, and the phone's own back button works.
 */
export function useRoute(): string[] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash, () => "")
  return hash.slice(1).split("/").filter(Boolean).map(decode)
}

export const to = (...parts: string[]) => `#${parts.map(encodeURIComponent).join("/")}`

/** `instead`: the page one comes from is not one to go back to, such as a form that was sent. */
export function go(hash: string, { instead = false } = {}): void {
  if (instead) window.location.replace(hash)
  else window.location.hash = hash
}

const subscribe = (listener: () => void) => {
  window.addEventListener("hashchange", listener)
  return () => window.removeEventListener("hashchange", listener)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
