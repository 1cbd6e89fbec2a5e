"use client"
import { Button } from "@/ui/button"
import type { QuoteState } from "./use-quote"
import type { CartWords } from "./words"

export type WaitingWords = Pick<CartWords, "waiting_offline" | "waiting_backend" | "waiting_busy" | "refused" | "ask_again">

interface WaitingNoteProps {
  quote: Pick<QuoteState, "none" | "message" | "askAgain">
  words: WaitingWords
}

/** Why there is no price yet, what was kept, and that it is asked for again. */
export function WaitingNote({ quote, words }: WaitingNoteProps) {
  const sentence = {
    offline: words.waiting_offline,
    backend: words.waiting_backend,
    busy: words.waiting_busy,
    refused: quote.message ? `${words.refused} ${quote.message}` : words.refused,
  }
  return (
    <div role="status" className="empty:absolute">
      {quote.none && (
        <div className="grid justify-items-start gap-1 rounded-card border border-honey bg-honey-wash px-4 py-3 text-honey-ink">
          <p>{sentence[quote.none]}</p>
          <Button look="quiet" className="-ml-6 text-honey-ink" onClick={quote.askAgain}>
            {words.ask_again}
          </Button>
        </div>
      )}
    </div>
  )
}
