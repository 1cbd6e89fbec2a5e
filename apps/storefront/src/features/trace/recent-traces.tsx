"use client"
import { useStoredValue } from "@/browser/use-stored-value"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { traceWords } from "@/i18n/trace-words"
import { recentTraces } from "./recent-codes"

const NONE: never[] = []

export function RecentTraces({ locale }: { locale: Locale }) {
  const words = traceWords[locale]
  const recent = useStoredValue(recentTraces, NONE)
  if (recent.length === 0) return null
  return (
    <section aria-labelledby="vua-xem" className="mt-10 max-w-2xl">
      <h2 id="vua-xem" className="sign text-23 text-leaf">{words.recent}</h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {recent.map(({ path, title }) => (
          <li key={path}>
            <a href={href(locale, path)} className="flex min-h-12 items-center py-2 font-semibold hover:text-orange-ink">{title}</a>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => recentTraces.change(() => [])} className="link mt-1 inline-flex min-h-11 items-center">
        {words.recent_clear}
      </button>
    </section>
  )
}
