"use client"
import { useEffect } from "react"
import { fetchDecoder } from "../../trace/decoder"

/** The shelf comes first. */
const AFTER_MS = 3_000

/** Fetches, once the worker keeps what is fetched, what the till has not needed so far: the camera must read labels without a signal, too. */
export function useWholeOnDevice(): void {
  useEffect(() => {
    const worker = navigator.serviceWorker
    if (!worker) return
    const fetchRest = () => void fetchDecoder().catch(() => undefined)
    if (worker.controller) {
      const timer = setTimeout(fetchRest, AFTER_MS)
      return () => clearTimeout(timer)
    }
    worker.addEventListener("controllerchange", fetchRest, { once: true })
    return () => worker.removeEventListener("controllerchange", fetchRest)
  }, [])
}
