"use client"
import { useSyncExternalStore } from "react"

interface InstallPrompt extends Event {
  prompt: () => Promise<unknown>
}

/** `prompt` the browser offers it, `share` by the share sheet of an iPhone or iPad, `menu` by the menu of the browser; null: it is installed, or nobody can. */
export type InstallWay = "prompt" | "share" | "menu" | null

let offer: InstallPrompt | null = null
const listeners = new Set<() => void>()
const turn = (next: InstallPrompt | null) => {
  offer = next
  listeners.forEach((listener) => listener())
}

// The browser offers it once, soon after the page has opened: long before anybody comes to the screen that passes it on.
if (typeof window !== "undefined") {
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault()
    turn(event as InstallPrompt)
  })
  window.addEventListener("appinstalled", () => turn(null))
}

export const useInstallWay = (): InstallWay => useSyncExternalStore(subscribe, way, () => null)

/** Shows the browser's own question; it may be asked once. */
export async function install(): Promise<void> {
  await offer?.prompt()
  turn(null)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function way(): InstallWay {
  if (window.matchMedia("(display-mode: standalone)").matches) return null
  if (offer) return "prompt"
  // Only Safari on iPhone and iPad knows this word; true: opened from the home screen.
  const { standalone } = navigator as { standalone?: boolean }
  if (standalone !== undefined) return standalone ? null : "share"
  // Chrome says by itself when it may be installed; where it does not, it is, or may not be.
  return "onbeforeinstallprompt" in window || !window.matchMedia("(pointer: coarse)").matches ? null : "menu"
}
