"use client"
import { useRouter } from "next/navigation"
import { useEffect } from "react"

const OFTEN_MS = 5_000
const SELDOM_MS = 30_000

/** Keeps what happens to the order up to date while somebody looks at the page. */
export function RefreshWhileOpen({ often }: { often: boolean }) {
  const router = useRouter()
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") router.refresh()
    }
    const timer = setInterval(look, often ? OFTEN_MS : SELDOM_MS)
    document.addEventListener("visibilitychange", look)
    return () => {
      clearInterval(timer)
      document.removeEventListener("visibilitychange", look)
    }
  }, [often, router])
  return null
}
