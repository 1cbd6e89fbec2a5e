"use client"
import type { Quote, QuoteRequest } from "@ocop/checkout/http"
import { useCallback, useEffect, useState } from "react"
import { askQuote, type NoQuote } from "./ask-quote"

export interface QuoteState {
  /** the last answer; stays on screen while the next one is fetched */
  quote: Quote | null
  /** the answer belongs to what is asked now */
  current: boolean
  /** why the answer is late; the question is repeated by itself unless it was `refused` */
  none: NoQuote | null
  message: string | null
  askAgain: () => void
  /** takes over a quote that came with another answer */
  accept: (quote: Quote) => void
}

const TYPING_PAUSE_MS = 200
const FIRST_RETRY_MS = 2_000
const LONGEST_RETRY_MS = 20_000
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** Keeps the price of what lies in the cart up to date: on every change, when the quote expires, when the network comes back. */
export function useQuote(request: QuoteRequest | null): QuoteState {
  const asked = request && request.items.length > 0 ? JSON.stringify(request) : null
  const [answer, setAnswer] = useState<{ of: string; quote: Quote } | null>(null)
  const [failure, setFailure] = useState<{ of: string; none: NoQuote; message: string | null } | null>(null)
  const [round, setRound] = useState(0)
  const askAgain = useCallback(() => setRound((before) => before + 1), [])

  useEffect(() => {
    if (!asked) return
    const aborter = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    let pause = FIRST_RETRY_MS

    const ask = async () => {
      clearTimeout(timer)
      const result = await askQuote(JSON.parse(asked), aborter.signal)
      if (aborter.signal.aborted) return
      if ("quote" in result) {
        setAnswer({ of: asked, quote: result.quote })
        setFailure(null)
        pause = FIRST_RETRY_MS
        timer = setTimeout(ask, untilExpiry(result.quote))
        return
      }
      setFailure({ of: asked, ...result })
      if (result.none === "refused") return
      timer = setTimeout(ask, pause)
      pause = Math.min(pause * 2, LONGEST_RETRY_MS)
    }
    const askNow = () => {
      pause = FIRST_RETRY_MS
      void ask()
    }

    timer = setTimeout(ask, TYPING_PAUSE_MS)
    window.addEventListener("online", askNow)
    return () => {
      clearTimeout(timer)
      aborter.abort()
      window.removeEventListener("online", askNow)
    }
  }, [asked, round])

  const accept = useCallback(
    (quote: Quote) => {
      if (asked) setAnswer({ of: asked, quote })
    },
    [asked],
  )

  const failed = failure && failure.of === asked ? failure : null
  return {
    quote: asked ? (answer?.quote ?? null) : null,
    current: answer !== null && answer.of === asked,
    none: failed?.none ?? null,
    message: failed?.message ?? null,
    askAgain,
    accept,
  }
}

const untilExpiry = (quote: Quote) =>
  Math.min(Math.max(Date.parse(quote.expires_at) - Date.now(), 15_000) || 60_000, LONGEST_TIMER_MS)
