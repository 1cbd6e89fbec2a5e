import type { OrderView } from "@ocop/checkout/http"
import type { Locale } from "@/i18n/locales"
import { formatInstant } from "./format-instant"
import type { OrderWords } from "./words"

interface TimelineProps {
  entries: OrderView["timeline"]
  words: Pick<OrderWords, "done" | "next">
  locale: Locale
}

/** What has happened and what comes next, as a line one can follow with a thumb. */
export function Timeline({ entries, words, locale }: TimelineProps) {
  return (
    <ol className="ml-2 border-l-4 border-line">
      {entries.map(({ key, text, at, done }) => (
        <li key={key} className="relative pb-5 pl-7 last:pb-0">
          <span
            aria-hidden="true"
            className={`absolute top-0.5 -left-[13px] size-[22px] rounded-full border-4 ${done ? "border-leaf bg-leaf-wash" : "border-line bg-paper"}`}
          />
          {at && <p className="text-14 font-semibold text-orange-ink">{formatInstant(at, locale)}</p>}
          <p className={done ? "font-semibold" : "text-quiet"}>
            {text}
            <span className="sr-only"> ({done ? words.done : words.next})</span>
          </p>
        </li>
      ))}
    </ol>
  )
}
