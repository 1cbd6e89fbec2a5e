"use client"
import { useEffect, useRef, useState } from "react"
import { BACKGROUND_TAG } from "../background-tag"
import { backOff } from "../sync/back-off"
import { syncAlone } from "../sync/send-all-books"
import type { Synced } from "../sync/sync-book"

/** What others wrote is looked for this often while the book is open. */
const LOOK_EVERY_MS = 5 * 60_000
/** Another tab or the worker is at it. */
const ANOTHER_IS_AT_IT_MS = 3_000

export interface SyncState {
  running: boolean
  /** of the last run; null before the first */
  last: Synced | null
  /** tries now: something was written, or somebody pressed the button */
  wake: () => void
}

/** Sends and fetches by itself: when the book opens, when the signal or the reader comes back, when something was written, and again after a failure. */
export function useSync(member_id: string): SyncState {
  const [state, setState] = useState<{ running: boolean; last: Synced | null }>({ running: false, last: null })
  const wake = useRef<() => void>(() => undefined)

  useEffect(() => {
    let [running, again, over, failures] = [false, false, false, 0]
    let timer: ReturnType<typeof setTimeout> | undefined
    const run = async () => {
      clearTimeout(timer)
      if (running) {
        again = true
        return
      }
      running = true
      again = false
      setState(({ last }) => ({ running: true, last }))
      const result = await syncAlone(member_id).catch((error: unknown): Synced => {
        console.error(error)
        return { obstacle: "busy", message: "" }
      })
      running = false
      if (over) return
      const weak = result?.obstacle === "no_signal" || result?.obstacle === "busy"
      if (result) failures = weak ? failures + 1 : 0
      setState(({ last }) => ({ running: false, last: result ?? last }))
      if (again && !weak) return void run()
      timer = setTimeout(() => void run(), result === null ? ANOTHER_IS_AT_IT_MS : weak ? backOff(failures) : LOOK_EVERY_MS)
    }
    const now = () => {
      failures = 0
      void run()
    }
    const seen = () => document.visibilityState === "visible" && now()
    wake.current = () => {
      void askForBackground()
      now()
    }
    now()
    window.addEventListener("online", now)
    document.addEventListener("visibilitychange", seen)
    return () => {
      over = true
      clearTimeout(timer)
      window.removeEventListener("online", now)
      document.removeEventListener("visibilitychange", seen)
    }
  }, [member_id])

  return { ...state, wake: () => wake.current() }
}

/** Where the browser can, the worker sends even after the page was closed. */
async function askForBackground(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  if (registration && "sync" in registration) await (registration.sync as { register: (tag: string) => Promise<void> }).register(BACKGROUND_TAG).catch(() => undefined)
}
