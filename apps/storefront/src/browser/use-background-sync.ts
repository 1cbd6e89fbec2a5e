"use client"
import { useEffect, useRef, useState } from "react"
import { backOff } from "./back-off"

/** How a run ended that did not reach the server, or not with everything. */
interface Ended {
  obstacle: string | null
  message?: string
}

interface BackgroundSync<Result extends Ended> {
  /** whose things are sent: another key begins anew */
  of: string
  /** one run; null: another tab or the worker is at it */
  run: () => Promise<Result | null>
  /** the result of a run that threw */
  failed: Result
  /** how often what others wrote is looked for while the page is open */
  lookEveryMs: number
  /** when to look again while another is at it */
  anotherIsAtItMs: number
  /** under this name the browser is asked to send when the signal is back, even with the page closed */
  tag: string
}

export interface SyncState<Result> {
  running: boolean
  /** of the last run; null before the first */
  last: Result | null
  /** tries now: something was written, or somebody pressed the button */
  wake: () => void
}

/** Sends and fetches by itself: when the page opens, when the signal or the reader comes back, when something was written, and again after a failure. */
export function useBackgroundSync<Result extends Ended>({ of, ...given }: BackgroundSync<Result>): SyncState<Result> {
  const [state, setState] = useState<{ running: boolean; last: Result | null }>({ running: false, last: null })
  const wake = useRef<() => void>(() => undefined)
  const how = useRef(given)
  useEffect(() => void (how.current = given))

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
      const { failed, lookEveryMs, anotherIsAtItMs } = how.current
      const result = await how.current.run().catch((error: unknown): Result => {
        console.error(error)
        return failed
      })
      running = false
      if (over) return
      const weak = result?.obstacle === "no_signal" || result?.obstacle === "busy"
      if (result) failures = weak ? failures + 1 : 0
      setState(({ last }) => ({ running: false, last: result ?? last }))
      if (again && !weak) return void run()
      timer = setTimeout(() => void run(), result === null ? anotherIsAtItMs : weak ? Math.min(backOff(failures), lookEveryMs) : lookEveryMs)
    }
    const now = () => {
      failures = 0
      void run()
    }
    const seen = () => document.visibilityState === "visible" && now()
    wake.current = () => {
      void askForBackground(how.current.tag)
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
  }, [of])

  return { ...state, wake: () => wake.current() }
}

/** Where the browser can, the worker sends even after the page was closed. */
async function askForBackground(tag: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  if (registration && "sync" in registration) await (registration.sync as { register: (tag: string) => Promise<void> }).register(tag).catch(() => undefined)
}
