"use client"
import { useEffect, useRef } from "react"

/** Between two letters of a USB scanner; nobody types so fast. */
const GAP_MS = 80
const SHORTEST = 6

/** A USB scanner types the code like a keyboard and ends with Enter. Heard anywhere on the page but in a field somebody is typing into. */
export function useKeyboardScanner(onCode: (text: string) => void): void {
  const heard = useRef(onCode)
  heard.current = onCode
  useEffect(() => {
    let [text, last] = ["", 0]
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null
      if (target && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const now = event.timeStamp
      if (now - last > GAP_MS) text = ""
      last = now
      if (event.key === "Enter") {
        if (text.length < SHORTEST) return
        // Or Enter would press the button that has the focus.
        event.preventDefault()
        heard.current(text)
        text = ""
      } else if (event.key.length === 1) text += event.key
    }
    window.addEventListener("keydown", listen, true)
    return () => window.removeEventListener("keydown", listen, true)
  }, [])
}
