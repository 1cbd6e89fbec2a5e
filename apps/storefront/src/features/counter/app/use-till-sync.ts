"use client"
import { useEffect, useRef, useState } from "react"
import { backOff } from "../../logbook/sync/back-off"
import { BACKGROUND_TAG } from "../background-tag"
import type { KnownTill } from "../store/tills"
import { syncAlone } from "../sync/send-all-tills"
import type { Synced } from "../sync/sync-till"

/** The shelf is counted anew this often: what another device sold, what was recalled. */
const LOOK_EVERY_MS = 30_000
/** Another tab or the worker is at it. */
const ANOTHER_IS_AT_IT_MS = 2_000

export interface SyncState {
  running: boolean
  /** of the last run; null before the first */
  last: Synced | null
  /** tries now: something was written, or somebody pressed the button */
  wake: () => void
}

/** Sends and counts by itself: when the till opens, when the signal or the seller comes back, when something was written, and again after a failure. */
export function useTillSync(till: KnownTill): SyncState {
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
      const result = await syncAlone(till).catch((error: unknown): Synced => {
        console.error(error)
        return { obstacle: "busy", message: "" }
      })
      running = false
      if (over) return
      const weak = result?.obstacle === "no_signal" || result?.obstacle === "busy"
      if (result) failures = weak ? failures + 1 : 0
      setState(({ last }) => ({ running: false, last: result ?? last }))
      if (again && !weak) return void run()
      timer = setTimeout(() => void run(), result === null ? ANOTHER_IS_AT_IT_MS : weak ? Math.min(backOff(failures), LOOK_EVERY_MS) : LOOK_EVERY_MS)
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
  }, [till.key])

  return { ...state, wake: () => wake.current() }
}

/** Where the browser can, the worker sends even after the page was closed. */
async function askForBackground(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  if (registration && "sync" in registration) await (registration.sync as { register: (tag: string) => Promise<void> }).register(BACKGROUND_TAG).catch(() => undefined)
}
