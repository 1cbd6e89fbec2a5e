"use client"
import { useEffect, useState } from "react"
import { ASK_FOR_NEWER } from "./ask-for-newer"

const ASK_EVERY_MS = 3_600_000

/** Scripts of this page as it was opened: another version has others. */
const FILES = typeof document === "undefined" ? [] : [...document.querySelectorAll<HTMLScriptElement>('script[src*="/_next/static/"]')].map(({ src }) => new URL(src).pathname)

/** Whether a newer version of this page lies on the device and would open if it were loaded again. Asked for when it opens and by the hour. */
export function useNewerPage(): boolean {
  const [newer, setNewer] = useState(false)
  useEffect(() => {
    const worker = navigator.serviceWorker
    if (!worker) return
    const ask = () => worker.controller?.postMessage({ ask: ASK_FOR_NEWER, files: FILES })
    const hear = (event: MessageEvent<{ ask?: string } | null>) => event.data?.ask === ASK_FOR_NEWER && setNewer(true)
    worker.addEventListener("message", hear)
    worker.startMessages()
    ask()
    const timer = setInterval(ask, ASK_EVERY_MS)
    return () => {
      clearInterval(timer)
      worker.removeEventListener("message", hear)
    }
  }, [])
  return newer
}
