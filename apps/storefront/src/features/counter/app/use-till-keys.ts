"use client"
import { useEffect, useRef } from "react"
import { go, to } from "../../logbook/app/use-route"

/** Where the field is into which goods are typed. */
export const SEARCH_ID = "tim-hang"

/** The two keys shop people know: F3 looks for goods, F9 takes the money. */
export function useTillKeys({ sells, pays }: { sells: boolean; pays: boolean }): void {
  const may = useRef({ sells, pays })
  may.current = { sells, pays }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      if (event.key === "F3" && may.current.sells) {
        event.preventDefault()
        go("#")
        document.getElementById(SEARCH_ID)?.focus()
      }
      if (event.key === "F9" && may.current.pays) {
        event.preventDefault()
        go(to("thu"))
      }
    }
    window.addEventListener("keydown", listen)
    return () => window.removeEventListener("keydown", listen)
  }, [])
}
