import type { Locale } from "@/i18n/locales"
import { monthWords } from "@/i18n/month-words"
import { Tick } from "./fields"
import { listingWords } from "./listing-words"

interface SeasonFieldProps {
  /** 1–12; all twelve: all year */
  months: readonly number[]
  locale: Locale
}

const tickClasses = "flex min-h-14 cursor-pointer items-center gap-3 rounded-lg border border-line px-3 has-checked:border-leaf has-checked:bg-leaf-wash has-focus-visible:outline-2"

/** "When are there goods?": all year, or the months one ticks. While all year is ticked the months stand back; nothing needs script. */
export function SeasonField({ months, locale }: SeasonFieldProps) {
  const words = listingWords[locale]
  const allYear = months.length === 12
  return (
    <fieldset aria-describedby="season-hint" className="group/season">
      <legend className="font-semibold">{words.season}</legend>
      <p id="season-hint" className="text-14 text-quiet">
        {words.season_hint}
      </p>
      <input type="hidden" name="season_asked" value="1" />
      <label className={`mt-2 ${tickClasses}`}>
        <Tick type="checkbox" name="all_year" data-all-year="" defaultChecked={allYear} className="size-6 shrink-0 accent-leaf" />
        {words.all_year}
      </label>
      <div className="mt-2 grid grid-cols-2 gap-2 group-has-[[data-all-year]:checked]/season:hidden sm:grid-cols-4">
        {monthWords[locale].long.map((name, index) => (
          <label key={name} className={tickClasses}>
            <Tick type="checkbox" name="months" value={String(index + 1)} defaultChecked={!allYear && months.includes(index + 1)} className="size-6 shrink-0 accent-leaf" />
            <span className="whitespace-nowrap">{name.charAt(0).toUpperCase() + name.slice(1)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
