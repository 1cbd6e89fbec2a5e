"use client"
import { useEffect, useState } from "react"
import { useOpenTill } from "../app/till-context"

interface InstallPrompt extends Event {
  prompt: () => Promise<void>
}

/** Shown only where the browser offers to put the till on the home screen, and until it is there. */
export function InstallOffer() {
  const { words } = useOpenTill()
  const [offer, setOffer] = useState<InstallPrompt | null>(null)
  useEffect(() => {
    const offered = (event: Event) => {
      event.preventDefault()
      setOffer(event as InstallPrompt)
    }
    window.addEventListener("beforeinstallprompt", offered)
    return () => window.removeEventListener("beforeinstallprompt", offered)
  }, [])
  if (!offer) return null
  return (
    <button type="button" onClick={() => void offer.prompt().then(() => setOffer(null))} className="grid min-h-16 gap-0.5 rounded-card border-2 border-line bg-honey-wash p-4 text-left hover:border-leaf">
      <span className="text-18 font-semibold text-leaf">{words.install}</span>
      <span className="text-quiet">{words.install_text}</span>
    </button>
  )
}
