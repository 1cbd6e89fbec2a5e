import type { StarView } from "@ocop/certification/http"
import { formatLastDay, formatLastMonth } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { starWords } from "@/i18n/star-words"
import { classes } from "./classes"

interface StarChipProps {
  star: StarView | null
  locale: Locale
  /** links to the certificate; left out inside a card, which is a link itself */
  linked?: boolean
  /** month instead of day, where room is short */
  short?: boolean
}

/** The star a product holds today, with the last day it stands. No valid star: no chip, nothing in its place. */
export function StarChip({ star, locale, linked = false, short = false }: StarChipProps) {
  if (!star) return null
  const words = starWords[locale]
  const look = classes(
    "inline-flex max-w-full flex-wrap items-center gap-x-1 rounded-pill border border-honey bg-honey-wash font-semibold whitespace-nowrap text-honey-ink",
    // Where it is narrow the end stands below the stars when both do not fit beside each other.
    short ? "px-2 text-13 max-sm:gap-x-0.5 max-sm:rounded-[0.75rem] max-sm:px-1.5" : "px-3 text-14",
  )
  const since = star.valid_until
    ? words.until(short ? formatLastMonth(star.valid_until) : formatLastDay(star.valid_until, locale))
    : (short ? words.recognised_short : words.recognised)(star.recognised_year)
  const text = (
    <>
      <span aria-hidden="true" className={short ? "max-sm:text-[0.6875rem]" : "tracking-[0.08em]"}>
        {"★".repeat(star.star)}
      </span>
      <span className="sr-only">{words.stars(star.star)}</span>
      <span className="font-normal">{since}</span>
    </>
  )
  if (!linked || !star.certificate_number) return <span className={classes(look, "py-0.5")}>{text}</span>
  return (
    <a
      href={href(locale, `/chung-nhan/${encodeURIComponent(star.certificate_number)}`)}
      className={classes(look, "touch py-1 hover:bg-honey/40")}
      title={words.see_certificate(star.certificate_number)}
    >
      {text}
      <span aria-hidden="true">→</span>
    </a>
  )
}
