"use client"
import { useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from "react"

/** A panel that opens over the page by its handle, also without script. With it, Esc closes it and leads back to the handle, and it does not stay behind when the keyboard moves on. */
export function Menu({ className, children }: { className?: string; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (menu.current) menu.current.open = false
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The list of suggestions inside it takes the first Esc for itself.
    if (event.key !== "Escape" || event.defaultPrevented || !menu.current?.open) return
    close()
    menu.current.querySelector("summary")?.focus()
  }
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) close()
  }
  return (
    <details ref={menu} className={className} onKeyDown={onKeyDown} onBlur={onBlur}>
      {children}
    </details>
  )
}
