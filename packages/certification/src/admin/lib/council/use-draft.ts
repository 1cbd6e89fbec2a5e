import { sdk } from "@ocop/office"
import { useEffect, useRef, useState } from "react"
import type { ScoreBody } from "../../../http/council"

export type Saving = "idle" | "saving" | "saved" | "failed"

const PAUSE_MS = 600

/** Sends what is ticked a moment after the last tick, one request after the other, so that the newest always stands last. */
export function useDraft(entry: string, body: ScoreBody, dirty: boolean): Saving {
  const [saving, setSaving] = useState<Saving>("idle")
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const text = JSON.stringify(body)
  useEffect(() => {
    if (!dirty) return
    const timer = setTimeout(() => {
      setSaving("saving")
      const send = () => sdk.client.fetch(`/admin/ocop/score-sheets/${entry}`, { method: "POST", body: JSON.parse(text) as Record<string, unknown> })
      queue.current = queue.current.then(send).then(
        () => setSaving("saved"),
        () => setSaving("failed"),
      )
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [entry, text, dirty])
  return saving
}
