"use client"
import { useEffect, useState } from "react"
import type { LogbookWords } from "../words"

interface InstallPrompt extends Event {
  prompt: () => Promise<void>
}

/** Shown only where the browser offers to put the book on the home screen, and until it is there. */
export function InstallOffer({ words }: { words: LogbookWords }) {
  const [offer, setOffer] = useState<InstallPrompt | null>(null)
  useEffect(() => {
    const offered = (event: Event) => {
      event.preventDefault()
      setOffer(event as InstallPrompt)
    }
    const installed = () => setOffer(null)
    window.addEventListener("beforeinstallprompt", offered)
    window.addEventListener("appinstalled", installed)
    return () => {
      window.removeEventListener("beforeinstallprompt", offered)
      window.removeEventListener("appinstalled", installed)
    }
  }, [])
  if (!offer) return null
  return (
    <button type="button" onClick={() => void offer.prompt().then(() => setOffer(null))} className="grid min-h-16 gap-0.5 rounded-card border-2 border-line bg-honey-wash p-4 text-left hover:border-leaf">
      <span className="text-18 font-semibold text-leaf">{words.install}</span>
      <span className="text-quiet">{words.install_text}</span>
    </button>
  )
}
