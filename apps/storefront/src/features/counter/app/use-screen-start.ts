"use client"
import { useEffect, useRef } from "react"

/** Marks what a screen is for, for whoever works by keyboard: the field to fill in, the button to press. */
export const FIRST = "data-first"

let byKeyboard = false

/** Notes whether somebody works with keys or with a finger, from the door on. */
export function useInputNoted(): void {
  useEffect(() => {
    const key = () => void (byKeyboard = true)
    const pointer = () => void (byKeyboard = false)
    window.addEventListener("keydown", key, true)
    window.addEventListener("pointerdown", pointer, true)
    return () => {
      window.removeEventListener("keydown", key, true)
      window.removeEventListener("pointerdown", pointer, true)
    }
  }, [])
}

/** Puts whoever works by keyboard where the work is, everybody else at the heading. */
export function startHere(): void {
  const first = byKeyboard ? document.querySelector<HTMLElement>(`main [${FIRST}]`) : null
  ;(first ?? document.querySelector<HTMLElement>("main h1"))?.focus()
}

/**
 * A new screen begins at its top, and a screen reader hears its heading. Whoever came by the keyboard stands at once where the work is.
 * `entered`: somebody has just signed in here; a page that was only opened again moves nobody.
 */
export function useScreenStart(screen: string, entered: boolean): void {
  const before = useRef(entered ? null : screen)
  useEffect(() => {
    if (before.current === screen) return
    before.current = screen
    window.scrollTo(0, 0)
    startHere()
  }, [screen])
}
