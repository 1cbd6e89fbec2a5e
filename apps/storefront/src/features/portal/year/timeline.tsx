import type { TransitionView } from "@ocop/certification/http"
import { STATE_NAMES } from "@ocop/certification/rules/year"
import { formatDay } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { cardClasses } from "../portal-frame"
import { yearWords } from "./words"

/** Every step, the latest first, with the reason somebody gave; an office's people are named by their office. */
export function Timeline({ steps, locale }: { steps: TransitionView[]; locale: Locale }) {
  const words = yearWords[locale]
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="da-qua" className={cardClasses}>
      <h2 id="da-qua" className="sign text-23 text-leaf">
        {words.timeline}
      </h2>
      <ol className="grid gap-4">
        {[...steps].reverse().map(({ to, by_role, reason, at }, index) => (
          <li key={`${at}${to}`} className={`border-l-4 pl-3 ${index === 0 ? "border-orange" : "border-leaf-light"}`}>
            <p className="font-semibold">{STATE_NAMES[to]?.[locale] ?? to}</p>
            <p className="text-14 text-quiet">
              {formatDay(at, locale)} · {words.by[by_role] ?? by_role}
            </p>
            {reason && <p className="whitespace-pre-line">{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
