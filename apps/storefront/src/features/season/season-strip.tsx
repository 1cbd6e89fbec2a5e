import type { Locale } from "@/i18n/locales"
import { monthWords } from "@/i18n/month-words"
import { classes } from "@/ui/classes"
import { seasonText } from "./season-text"

interface SeasonStripProps {
  months: number[]
  /** the month it is */
  month: number
  locale: Locale
}

/** Twelve months in a row, the ones of the season filled; the same said in words for who does not see it. */
export function SeasonStrip({ months, month, locale }: SeasonStripProps) {
  const words = monthWords[locale]
  return (
    <div>
      <p className="sr-only">{seasonText(months, locale)}</p>
      <ol aria-hidden="true" className="grid grid-cols-12 gap-0.5">
        {words.short.map((name, index) => {
          const on = months.includes(index + 1)
          const now = month === index + 1
          return (
            <li key={name} className="grid gap-1 text-center">
              <span className={classes("keeps-colour h-9 rounded-[6px]", on ? "bg-orange" : "bg-line/70", now && "ring-2 ring-leaf ring-offset-2 ring-offset-paper")} />
              <span className={classes("text-13", now ? "font-semibold text-leaf" : "text-quiet")}>
                {locale === "vi" ? index + 1 : name.slice(0, 1)}
              </span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
