import type { SuggestionsResponse } from "@ocop/catalogue/http"
import { useEffect, useState } from "react"
import type { Locale } from "@/i18n/locales"

const TYPING_PAUSE_MS = 90

/** Suggestions for what is typed; null: none asked for, or not there yet. An answer to older words is never shown for newer ones. */
export function useSuggestions(typed: string, locale: Locale): SuggestionsResponse | null {
  const [known, setKnown] = useState<{ of: string; answer: SuggestionsResponse | null }>({ of: "", answer: null })
  const q = typed.replace(/\s+/g, " ").trimStart()
  const asked = q.trim() ? q : ""

  useEffect(() => {
    if (!asked) return
    const aborter = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await ask(asked, locale, aborter.signal)
      if (!aborter.signal.aborted) setKnown({ of: asked, answer })
    }, TYPING_PAUSE_MS)
    return () => {
      clearTimeout(timer)
      aborter.abort()
    }
  }, [asked, locale])

  if (!asked) return null
  // While somebody goes on typing, the last suggestions stay where they are.
  return known.of === asked || asked.startsWith(known.of) ? known.answer : null
}

async function ask(q: string, locale: Locale, signal: AbortSignal): Promise<SuggestionsResponse | null> {
  try {
    const response = await fetch(`/api/suggestions?${new URLSearchParams({ q, locale })}`, { signal })
    return response.ok ? ((await response.json()) as SuggestionsResponse) : null
  } catch {
    // Suggestions are a help, not a promise: the form searches without them.
    return null
  }
}
