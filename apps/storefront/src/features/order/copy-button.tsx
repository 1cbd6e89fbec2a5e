"use client"
import { useEffect, useState, useSyncExternalStore } from "react"
import { Button } from "@/ui/button"

const never = () => () => {}

/** Copies a text; not there where the browser cannot. */
export function CopyButton({ text, words }: { text: string; words: { copy: string; copied: string; label: string } }) {
  const possible = useSyncExternalStore(never, () => Boolean(navigator.clipboard), () => false)
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 3_000)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <Button
      look="secondary"
      className={`min-w-24 px-3 py-1 ${possible ? "" : "invisible"}`}
      aria-label={copied ? words.copied : words.label}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      <span role="status">{copied ? words.copied : words.copy}</span>
    </Button>
  )
}
