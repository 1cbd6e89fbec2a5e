"use client"
import { useEffect, useRef } from "react"
import { formatPrice } from "@/i18n/format"
import { fill } from "../cart/fill"
import type { QuoteChange } from "./quote-changes"
import type { Placing } from "./use-place-order"
import type { CheckoutWords } from "./words"

interface ChangesNoticeProps {
  placing: Placing
  changes: QuoteChange[]
  words: CheckoutWords
}

/** What became of pressing the button, when it did not become an order: what happened, what was kept, what to do. */
export function ChangesNotice({ placing, changes, words }: ChangesNoticeProps) {
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (placing.is === "changed" || placing.is === "refused" || placing.is === "not_sent") notice.current?.focus()
  }, [placing])

  if (placing.is === "unsure") {
    return (
      <p role="status" className="rounded-card border border-honey bg-honey-wash p-4 text-honey-ink">
        {words.unsure}
      </p>
    )
  }
  if (placing.is === "not_sent" || placing.is === "refused") {
    const refused = placing.is === "refused"
    const sentence = !refused
      ? words.not_sent
      : placing.message
        ? fill(words.order_refused, { message: placing.message })
        : words.order_refused_plain
    return (
      <div ref={notice} tabIndex={-1} role="alert" className="rounded-card border-2 border-alert bg-alert-wash p-4 text-alert">
        {sentence}
      </div>
    )
  }
  if (placing.is !== "changed") return null
  return (
    <div ref={notice} tabIndex={-1} role="alert" className="grid gap-2 rounded-card border-2 border-orange-ink bg-orange-wash p-4">
      <h2 className="font-semibold">
        {placing.because === "out_of_stock" ? words.out_of_stock_title : words.quote_changed_title}
      </h2>
      {changes.length > 0 ? (
        <ul className="list-disc pl-5">
          {changes.map((change) => (
            <li key={`${change.what}-${"title" in change ? change.title : ""}`}>{inWords(change, words)}</li>
          ))}
        </ul>
      ) : (
        placing.message && <p>{placing.message}</p>
      )}
      <p>{words.quote_changed}</p>
    </div>
  )
}

function inWords(change: QuoteChange, words: CheckoutWords): string {
  if (change.what === "line") return fill(words.changed_gone, { title: change.title, message: change.message })
  const prices = { from: formatPrice(change.from), to: formatPrice(change.to) }
  if (change.what === "price") return fill(words.changed_price, { title: change.title, ...prices })
  return fill(words[`changed_${change.what}`], prices)
}
